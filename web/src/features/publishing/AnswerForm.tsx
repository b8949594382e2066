import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LongTextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import { answerEnquiry, enquiriesKey, type EnquiryView } from './enquiries.api';

export function AnswerForm({ enquiry }: { enquiry: EnquiryView['enquiry'] }) {
  const { t } = useMessages();
  const [answer, setAnswer] = useState('');
  const queries = useQueryClient();
  const { say } = useToaster();

  async function send() {
    queries.setQueryData([...enquiriesKey, enquiry.id], await answerEnquiry(enquiry.id, answer));
    void queries.invalidateQueries();
    say(t('enquiry.answered'));
  }

  return (
    <TaskForm submit={t('enquiry.answer.submit')} hint={t(enquiry.email ? 'enquiry.answer.by_mail' : 'enquiry.answer.on_page')} onSubmit={send}>
      <LongTextField pointer="/answer" label={t('enquiry.answer.label')} rows={8} value={answer} onChange={setAnswer} />
    </TaskForm>
  );
}

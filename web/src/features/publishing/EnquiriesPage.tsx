import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { StateMark } from '../../shared/feedback/StateMark';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Register } from '../../shared/register/Register';
import { useRegister } from '../../shared/register/useRegister';
import { enquiriesKey, fetchEnquiries } from './enquiries.api';
import { enquiryTone } from './enquiryTone';
import { PublishingPage } from './PublishingPage';

const filterNames = ['state', 'kind'] as const;
const excerptLetters = 90;

function excerptOf(message: string): string {
  const letters = [...message.replace(/\s+/g, ' ').trim()];
  return letters.length <= excerptLetters ? letters.join('') : `${letters.slice(0, excerptLetters).join('')} …`;
}

/** What people outside want to know, and whether they have been answered. */
export default function EnquiriesPage() {
  const { t } = useMessages();
  const format = useFormat();
  const state = useRegister(filterNames);
  const query = useQuery({ queryKey: [...enquiriesKey, state.query], queryFn: () => fetchEnquiries(state.query), placeholderData: keepPreviousData });
  const choices = (name: string, words: readonly string[]) => words.map((word) => ({ value: word, text: capitalised(t(`enquiry.${name}.${word}`)) }));
  return (
    <PublishingPage>
      <Register
        caption={t('enquiry.title')}
        state={state}
        query={query}
        columns={[
          { name: 'message', title: t('enquiry.message'), names: true, cell: (enquiry) => <Link to={`/publishing/enquiries/${enquiry.id}`}>{excerptOf(enquiry.message)}</Link> },
          { name: 'kind', title: t('enquiry.kind'), cell: (enquiry) => capitalised(t(`enquiry.kind.${enquiry.kind}`)) },
          { name: 'received_at', title: t('enquiry.received_at'), sort: 'received_at', cell: (enquiry) => format.instant(enquiry.received_at) },
          { name: 'state', title: t('enquiry.state'), cell: (enquiry) => <StateMark tone={enquiryTone(enquiry.state)}>{t(`enquiry.state.${enquiry.state}`)}</StateMark> },
        ]}
        rowKey={(enquiry) => enquiry.id}
        filters={[
          { name: 'state', title: t('enquiry.state'), options: choices('state', ['received', 'answered']) },
          { name: 'kind', title: t('enquiry.kind'), options: choices('kind', ['question', 'comment', 'idea']) },
        ]}
        empty={<EmptyState title={t('enquiry.empty')}>{t('enquiry.empty.text')}</EmptyState>}
      />
    </PublishingPage>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Facts } from '../../shared/facts/Facts';
import { Loaded } from '../../shared/feedback/Loaded';
import { StateMark } from '../../shared/feedback/StateMark';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { AnswerForm } from './AnswerForm';
import { enquiriesKey, type EnquiryView, fetchEnquiry } from './enquiries.api';
import styles from './EnquiryPage.module.css';
import { enquiryTone } from './enquiryTone';

export default function EnquiryPage() {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: [...enquiriesKey, id], queryFn: () => fetchEnquiry(id), refetchOnWindowFocus: false });
  return <Loaded query={query}>{(view) => <EnquiryShown view={view} />}</Loaded>;
}

function EnquiryShown({ view: { enquiry, state, answered_by } }: { view: EnquiryView }) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <Page
      title={capitalised(t(`enquiry.kind.${enquiry.kind}`))}
      above={{ to: '/publishing/enquiries', text: t('enquiry.title') }}
      lead={<StateMark tone={enquiryTone(state)}>{t(`enquiry.state.${state}`)}</StateMark>}
      width="reading"
    >
      <Section title={t('enquiry.message')}>
        <p className={styles.words} lang={enquiry.language}>
          {enquiry.message}
        </p>
        <Facts
          facts={[
            { name: t('enquiry.name'), value: enquiry.name ?? t('enquiry.unnamed') },
            enquiry.email && { name: t('enquiry.email'), value: <a href={`mailto:${enquiry.email}`}>{enquiry.email}</a> },
            { name: t('enquiry.language'), value: capitalised(format.language(enquiry.language)) },
            { name: t('enquiry.received_at'), value: format.instant(enquiry.received_at) },
          ]}
        />
      </Section>
      <Section title={t('enquiry.answer')} aside={enquiry.answered_at && t('enquiry.answered_by', { name: answered_by ?? '', time: format.instant(enquiry.answered_at) })}>
        {enquiry.answer === undefined ? <AnswerForm enquiry={enquiry} /> : <p className={styles.words}>{enquiry.answer}</p>}
      </Section>
    </Page>
  );
}

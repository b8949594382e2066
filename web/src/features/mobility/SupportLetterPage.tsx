import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { fetchSupportLetter, type Reader, type SupportLetter, supportPaper } from './support.api';
import styles from './Support.module.css';

function LetterText({ letter }: { letter: SupportLetter }) {
  const { t } = useMessages();
  return (
    <div className={styles.letter} lang={letter.language}>
      <p>{letter.greeting}</p>
      <p>{letter.confirmation}</p>
      <p>{letter.entry}</p>
      {letter.conditions.length > 0 && (
        <>
          <p>{letter.conditions_lead}</p>
          <ul>
            {letter.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('support_letter.paper.how')}</h2>
      <ul>
        {letter.deadlines.map((deadline) => (
          <li key={deadline}>{deadline}</li>
        ))}
      </ul>
      <p>{letter.application}</p>
      <p>{letter.questions}</p>
      <p>
        {letter.closing}
        <br />
        {letter.contact_name && (
          <>
            {letter.contact_name}
            <br />
          </>
        )}
        {letter.organisation_name}
      </p>
    </div>
  );
}

/** The school's confirmation to a pupil who goes abroad, as the paper says it. */
export default function SupportLetterPage({ reader }: { reader: Reader }) {
  const { t } = useMessages();
  const format = useFormat();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['support_letter', reader, id], queryFn: () => fetchSupportLetter(reader, id) });
  return (
    <Loaded query={query}>
      {(letter) => (
        <Page
          title={letter.subject}
          above={reader === 'own' ? { to: `/choices/stays/${id}`, text: letter.partner_name } : { to: `/stays/${id}`, text: letter.pupil_name }}
          lead={`${letter.pupil_name}, ${format.day(letter.written_on)}`}
          actions={<AllowedActions allowed={[]} actions={[{ text: t('learning_agreement.print'), href: supportPaper(reader, id), main: true }]} />}
          width="reading"
        >
          <LetterText letter={letter} />
        </Page>
      )}
    </Loaded>
  );
}

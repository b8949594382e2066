import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import styles from './LetterPage.module.css';
import { fetchOwnLetter } from './own.api';

/** One letter from the school, in the language it was written in. */
export default function LetterPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['own-letter', id], queryFn: () => fetchOwnLetter(id) });
  return (
    <Loaded query={query}>
      {(letter) => (
        <Page
          title={letter.subject}
          above={{ to: '/choices', text: t('own_application.title') }}
          lead={`${letter.contact_name}, ${format.day(letter.written_at.slice(0, 10))}`}
          actions={<AllowedActions allowed={[]} actions={[{ text: t('learning_agreement.print'), href: `/api/own-letters/${id}/document.pdf` }]} />}
          width="reading"
        >
          <div className={styles.letter} lang={letter.language}>
            {letter.body}
          </div>
        </Page>
      )}
    </Loaded>
  );
}

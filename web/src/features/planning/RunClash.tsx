import { Button } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { Notice } from '../../shared/feedback/Notice';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { RunView } from './placement_runs.api';

/** The page on which the bounds of a run are changed. */
export const boundsOf = (view: RunView) => `/rounds/${view.round_id}/placement?like=${view.run.id}`;

/** The bounds that cannot hold together, and the way back to them. */
export function RunClash({ view }: { view: RunView }) {
  const { t } = useMessages();
  return (
    <Notice
      tone="danger"
      title={t('clash.title')}
      actions={
        view.allowed_actions.includes('run_again') && (
          <Button asChild>
            <Link to={boundsOf(view)}>{t('bounds.change')}</Link>
          </Button>
        )
      }
    >
      <ul>
        {view.clash.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {view.clash.length > 1 && <p>{t('clash.text')}</p>}
    </Notice>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useMessages } from '../messages/MessagesProvider';
import styles from './AllowedActions.module.css';

export interface Action {
  /** The word the server uses in `allowed_actions`. */
  name?: string;
  text: string;
  /** A task of its own page, or something done at once. */
  to?: string;
  onDo?: () => void;
  /** Somewhere to look rather than to do; opens beside this page. */
  href?: string;
  /** The likely way on; the first such is the page's main button. */
  main?: boolean;
  tone?: 'danger';
}

interface AllowedActionsProps {
  /** What the rules allow this reader now. */
  allowed: readonly string[];
  /** What this page can do; one without a name is open to every reader. */
  actions: Action[];
  busy?: boolean;
}

/** "What may be done": only what the server's rules allow. */
export function AllowedActions({ allowed, actions, busy = false }: AllowedActionsProps) {
  const { t } = useMessages();
  const possible = actions.filter((action) => action.name === undefined || allowed.includes(action.name));
  const main = possible.find((action) => action.main);
  if (possible.length === 0) return null;
  return (
    <ul className={styles.actions} aria-label={t('frame.actions')}>
      {possible.map((action) => (
        <li key={action.text}>
          <ActionButton action={action} variant={action === main ? 'primary' : 'secondary'} busy={busy} />
        </li>
      ))}
    </ul>
  );
}

function ActionButton({ action, variant, busy }: { action: Action; variant: 'primary' | 'secondary'; busy: boolean }) {
  const look = action.tone === 'danger' ? ({ variant: 'tertiary', 'data-color': 'danger' } as const) : ({ variant } as const);
  if (action.to !== undefined) {
    return (
      <Button asChild {...look}>
        <Link to={action.to}>{action.text}</Link>
      </Button>
    );
  }
  if (action.href !== undefined) {
    return (
      <Button asChild {...look}>
        <a href={action.href} target="_blank" rel="noreferrer">
          {action.text}
        </a>
      </Button>
    );
  }
  return (
    <Button {...look} aria-disabled={busy} onClick={() => !busy && action.onDo?.()}>
      {action.text}
    </Button>
  );
}

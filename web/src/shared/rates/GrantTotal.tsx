import { useMessages } from '../messages/MessagesProvider';
import { Amount } from './Amount';
import type { Grant } from './grant';

/** Whether a grant pays something, but nothing of which the amount is known beforehand. */
export function isKnownLater({ lines, not_known }: Grant): boolean {
  return lines.length === 0 && not_known.length > 0;
}

/** What a grant comes to, or that only the bills will tell. */
export function GrantTotal({ grant }: { grant: Grant }) {
  const { t } = useMessages();
  if (!grant.total) return null;
  return isKnownLater(grant) ? <>{t('grant.total.not_known')}</> : <Amount told={grant.total} />;
}

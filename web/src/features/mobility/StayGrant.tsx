import { useMessages } from '../../shared/messages/MessagesProvider';
import { Amount } from '../../shared/rates/Amount';
import { GrantLines } from '../../shared/rates/GrantLines';
import type { Grant } from './trips.api';
import styles from './StayGrant.module.css';

/** What a programme pays for one person's stay, line by line, or why it earns nothing. */
export function StayGrant({ grant }: { grant: Grant }) {
  const { t } = useMessages();
  return (
    <div className={styles.grant}>
      <h3>{t('stay.grant', { programme: t(`grant.programme.${grant.programme}`), activity: t(`grant.activity.${grant.activity}`) })}</h3>
      {grant.not_eligible?.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {grant.may_still_pay && (
        <>
          <p>{t('finder.may_still_pay')}:</p>
          <ul>
            {grant.may_still_pay.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {grant.total && (
        <>
          <GrantLines grant={grant} />
          {grant.lines.length > 0 && (
            <p className={styles.total}>
              <span>{t('stay.grant.total')}</span>
              <span>
                <Amount told={grant.total} />
              </span>
            </p>
          )}
        </>
      )}
    </div>
  );
}

import { capitalised } from '../../shared/format/sentences';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './DemoAccounts.module.css';
import type { DemoAccount } from './session.api';

interface DemoAccountsProps {
  accounts: DemoAccount[];
  busy: boolean;
  onChoose: (account: DemoAccount) => void;
}

/** Invented people to try the program as; one press signs in. */
export function DemoAccounts({ accounts, busy, onChoose }: DemoAccountsProps) {
  const { t } = useMessages();
  const places = [...new Set(accounts.map((account) => account.organisation))];
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">
        <span className={styles.tag}>{t('frame.demo')}</span> {t('frame.demo.title')}
      </h2>
      <p>{t('frame.demo.text')}</p>
      {places.map((place) => (
        <div key={place} className={styles.place}>
          <h3>{place}</h3>
          <ul>
            {accounts
              .filter((account) => account.organisation === place)
              .map((account) => (
                <li key={account.email}>
                  <button type="button" aria-disabled={busy} onClick={() => !busy && onChoose(account)}>
                    <span className={styles.role}>{capitalised(t(`role.${account.role}`))}</span>
                    <span className={styles.name}>{account.name}</span>
                    <span aria-hidden="true">→</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Mark } from '../../shared/theme/Mark';
import { LanguageMenu } from './LanguageMenu';
import styles from './PublicFrame.module.css';

/** Pages that anyone may use, signed in or not. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const { t, language } = useMessages();
  return (
    <div className={styles.frame}>
      <header className={`${styles.bar} not-on-paper`}>
        <Link to="/" className={styles.brand}>
          <Mark size={26} /> Utsyn
        </Link>
        <nav aria-label={t('frame.public')} className={styles.links}>
          <a href={`/public/${language}/`}>{t('frame.sign_in.public')}</a>
          <Link to="/">{t('frame.sign_in')}</Link>
        </nav>
        <LanguageMenu signedIn={false} />
      </header>
      <main id="main" className={styles.main}>
        {children}
      </main>
    </div>
  );
}

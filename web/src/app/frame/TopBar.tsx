import { Link } from 'react-router';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Mark } from '../../shared/theme/Mark';
import { LanguageMenu } from './LanguageMenu';
import { OrganisationMenu } from './OrganisationMenu';
import { PersonMenu } from './PersonMenu';
import styles from './TopBar.module.css';

const commandKey = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K';

export function TopBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useMessages();
  return (
    <header className={`${styles.bar} not-on-paper`}>
      <Link to="/" className={styles.mark} aria-label="Utsyn">
        <Mark size={26} />
      </Link>
      <OrganisationMenu />
      <div className={styles.tools}>
        <button type="button" className={styles.search} onClick={onSearch} aria-keyshortcuts="Control+K Meta+K">
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <circle cx="7" cy="7" r="4.5" />
            <path d="m10.5 10.5 3.5 3.5" />
          </svg>
          <span>{t('frame.search')}</span>
          <kbd>{commandKey}</kbd>
        </button>
        <LanguageMenu />
        <PersonMenu />
      </div>
    </header>
  );
}

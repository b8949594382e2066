import { Link } from 'react-router';
import { Mark } from '../../shared/theme/Mark';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useSession } from '../../shared/session/useSession';
import { SectionLinks } from './SectionLinks';
import { sectionsFor } from './sections';
import styles from './SideNavigation.module.css';

export function SideNavigation() {
  const { t } = useMessages();
  const sections = sectionsFor(useSession().permissions);
  return (
    <div className={`${styles.rail} not-on-paper`}>
      <nav aria-label={t('frame.menu')}>
        <Link to="/" className={styles.brand}>
          <Mark size={30} />
          <span>Utsyn</span>
        </Link>
        <ul>
          <SectionLinks sections={sections.filter((section) => !section.apart)} />
        </ul>
        <ul className={styles.apart}>
          <SectionLinks sections={sections.filter((section) => section.apart)} />
        </ul>
      </nav>
      <Horizon />
    </div>
  );
}

/** The view from the rail's foot: a low sun over a fjord. */
function Horizon() {
  return (
    <svg className={styles.horizon} viewBox="0 0 240 150" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <circle cx="168" cy="74" r="17" fill="var(--sun)" />
      <path d="M0 78 26 60l16 12 30-38 24 30 18-14 30 34 26-16 24 14 20-22 26 24v66H0z" fill="#fff" opacity="0.07" />
      <path d="M0 92 34 70l28 24 22-12 36 22 40-16 30 14 22-18 28 22v44H0z" fill="#fff" opacity="0.08" />
      <path d="M0 112h240v38H0z" fill="#06303a" opacity="0.55" />
      <path d="M146 121h46M154 129h30M160 137h18" stroke="var(--sun)" strokeWidth="2" strokeLinecap="round" opacity="0.55" />
    </svg>
  );
}

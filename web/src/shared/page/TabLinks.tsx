import { NavLink } from 'react-router';
import styles from './TabLinks.module.css';

export interface TabLink {
  to: string;
  text: string;
  count?: number;
}

/** Parts of one thing, each with an address of its own. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className={`${styles.tabs} not-on-paper`}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink to={tab.to} end replace preventScrollReset>
              {tab.text}
              {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

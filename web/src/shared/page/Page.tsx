import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import styles from './Page.module.css';

interface PageProps {
  title: string;
  /** Where this page hangs: the register that the thing stands in. */
  above?: { to: string; text: string };
  /** What a reader should know before anything else: state, place, count. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** Tasks and things keep a readable measure; registers take the room there is. */
  width?: 'reading' | 'full';
  children: ReactNode;
}

let pagesShown = 0;

/** A page with its title in the tab and, after a navigation, the focus on its heading. */
export function Page({ title, above, lead, actions, width = 'full', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · Utsyn`;
  }, [title]);

  useEffect(() => {
    pagesShown += 1;
    if (pagesShown > 1) heading.current?.focus();
  }, []);

  return (
    <div className={styles.page} data-width={width}>
      <header className={styles.header}>
        <div className={styles.heading}>
          {above && (
            <Link className={styles.above} to={above.to}>
              <span aria-hidden="true">←</span> {above.text}
            </Link>
          )}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={`${styles.actions} not-on-paper`}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

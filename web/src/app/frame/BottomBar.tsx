import { MagnifyingGlassIcon, MenuHamburgerIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useSession } from '../../shared/session/useSession';
import styles from './BottomBar.module.css';
import { SectionLinks } from './SectionLinks';
import { sectionsFor } from './sections';

const roomFor = 3;

/** The menu on a phone: what is used most under the thumb, the rest one tap away. */
export function BottomBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useMessages();
  const sections = sectionsFor(useSession().permissions);
  const rest = useRef<HTMLDialogElement>(null);
  const first = sections.filter((section) => !section.apart).slice(0, roomFor);
  return (
    <div className={`${styles.bar} not-on-paper`}>
      <nav aria-label={t('frame.menu')}>
        <ul>
          <SectionLinks sections={first} />
          <li>
            <button type="button" onClick={onSearch}>
              <MagnifyingGlassIcon aria-hidden="true" />
              <span>{t('frame.search')}</span>
            </button>
          </li>
          {sections.length > first.length && (
            <li>
              <button type="button" aria-haspopup="dialog" onClick={() => rest.current?.showModal()}>
                <MenuHamburgerIcon aria-hidden="true" />
                <span>{t('frame.more')}</span>
              </button>
            </li>
          )}
        </ul>
      </nav>
      <dialog ref={rest} className={styles.rest} aria-label={t('frame.menu')} onClick={(event) => event.target === rest.current && rest.current.close()}>
        <ul>
          <SectionLinks sections={sections} onFollow={() => rest.current?.close()} />
        </ul>
        <button type="button" onClick={() => rest.current?.close()}>
          {t('frame.close')}
        </button>
      </dialog>
    </div>
  );
}

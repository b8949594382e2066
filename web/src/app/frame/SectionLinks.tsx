import { NavLink } from 'react-router';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { Section } from './sections';

/** The menu's links; the current one says so to all. */
export function SectionLinks({ sections, onFollow }: { sections: Section[]; onFollow?: () => void }) {
  const { t } = useMessages();
  return (
    <>
      {sections.map(({ to, text, icon: Icon }) => (
        <li key={to}>
          <NavLink to={to} onClick={onFollow}>
            <Icon aria-hidden="true" />
            <span>{t(text)}</span>
          </NavLink>
        </li>
      ))}
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { signOut } from '../../features/organisation/session.api';
import { capitalised } from '../../shared/format/sentences';
import { Menu } from '../../shared/menu/Menu';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { sessionKey, useSession } from '../../shared/session/useSession';
import { chooseColorScheme, chosenColorScheme, colorSchemes } from '../../shared/theme/colorScheme';
import styles from './Menus.module.css';

function initials(name: string): string {
  const parts = name.split(/\s+/);
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}

export function PersonMenu() {
  const { t } = useMessages();
  const { person, roles, permissions } = useSession();
  const [scheme, setScheme] = useState(chosenColorScheme);
  const queries = useQueryClient();
  const navigate = useNavigate();

  async function leave() {
    await signOut();
    queries.clear();
    queries.setQueryData(sessionKey, null);
    void navigate('/sign-in');
  }

  const mayBeNamed = permissions.includes('see_year');
  const toPublicity = { key: 'publicity', text: t('publicity_consent.title'), onChoose: () => void navigate('/publicity') };
  const toLeave = { key: 'out', text: t('frame.sign_out'), onChoose: () => void leave() };

  return (
    <Menu
      label={t('frame.you')}
      trigger={
        <>
          <span className={styles.face} aria-hidden="true">
            {initials(person.name)}
          </span>
          <span className={styles.long}>{person.name}</span>
        </>
      }
      groups={[
        { heading: capitalised(roles.map((role) => t(`role.${role}`)).join(', ')), choices: mayBeNamed ? [toPublicity, toLeave] : [toLeave] },
        {
          heading: t('frame.colour_scheme'),
          choices: colorSchemes.map((option) => ({
            key: option,
            text: t(`frame.colour_scheme.${option}`),
            current: option === scheme,
            onChoose: () => {
              chooseColorScheme(option);
              setScheme(option);
            },
          })),
        },
      ]}
    />
  );
}

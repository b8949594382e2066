import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useFormat } from '../../shared/format/useFormat';
import { Menu } from '../../shared/menu/Menu';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { sessionKey, useSession } from '../../shared/session/useSession';
import { actAt } from '../../features/organisation/session.api';
import styles from './Menus.module.css';

/** Where you act; with only one place there is nothing to choose. */
export function OrganisationMenu() {
  const { t } = useMessages();
  const format = useFormat();
  const { organisation, organisations } = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const act = useMutation({
    mutationFn: actAt,
    onSuccess: (session) => {
      queries.clear();
      queries.setQueryData(sessionKey, session);
      void navigate('/');
    },
  });

  if (organisations.length < 2) return <span className={styles.organisation}>{organisation.name}</span>;
  return (
    <Menu
      label={t('frame.organisation')}
      className={styles.organisation}
      trigger={<span className={styles.name}>{organisation.name}</span>}
      groups={[
        {
          choices: [...organisations].sort(format.byName((place) => place.name)).map((place) => ({
            key: place.id,
            text: place.name,
            current: place.id === organisation.id,
            onChoose: () => act.mutate(place.id),
          })),
        },
      ]}
    />
  );
}

import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { useToaster } from '../../shared/toasts/Toasts';
import lines from './Lines.module.css';
import { fetchInvitations, type Invitation, withdrawInvitation } from './people.api';

/** Those who have been asked and have not answered; nothing while there are none. */
export function Invitations() {
  const { t } = useMessages();
  const query = useQuery({ queryKey: ['invitations'], queryFn: fetchInvitations });
  if (query.isError) return <ProblemNotice error={query.error} />;
  if (query.data === undefined || query.data.length === 0) return null;
  return (
    <div className={lines.apart}>
      <Section title={t('invitation.open')}>
        <ul className={lines.lines}>
          {query.data.map((invitation) => (
            <InvitationLine key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

function InvitationLine({ invitation }: { invitation: Invitation }) {
  const { t } = useMessages();
  const format = useFormat();
  const queries = useQueryClient();
  const { say } = useToaster();
  const withdraw = useMutation({
    mutationFn: () => withdrawInvitation(invitation.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['invitations'] });
      say(t('invitation.withdrawn', { name: invitation.name }));
    },
  });
  return (
    <li>
      <span className={lines.name}>
        {invitation.name}
        <span className={lines.under}>{invitation.email}</span>
      </span>
      <span>
        {capitalised(t(`role.${invitation.role}`))}
        <span className={lines.under}>{invitation.organisation_name}</span>
      </span>
      <span className={lines.soft}>{t('invitation.expires', { when: format.instant(invitation.expires_at) })}</span>
      <span className={lines.buttons}>
        <Button variant="tertiary" data-size="sm" aria-disabled={withdraw.isPending} onClick={() => !withdraw.isPending && withdraw.mutate()}>
          {t('invitation.withdraw')}
          <span className="for-readers"> {invitation.name}</span>
        </Button>
      </span>
      {withdraw.isError && <ProblemNotice error={withdraw.error} />}
    </li>
  );
}

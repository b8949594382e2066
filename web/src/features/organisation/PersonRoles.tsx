import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { capitalised } from '../../shared/format/sentences';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import lines from './Lines.module.css';
import { endRole, type PersonView, type RoleRow } from './people.api';
import { isOver } from './roles';
import { useTerm } from './useTerm';

/** The roles she has, then those she had. */
export function PersonRoles({ person }: { person: PersonView }) {
  const { t } = useMessages();
  const today = useToday();
  const mayEnd = person.allowed_actions.includes('leave');
  const [held, over] = [person.roles.filter((role) => !isOver(role, today)), person.roles.filter((role) => isOver(role, today))];
  return (
    <>
      {held.length === 0 ? <p className={lines.soft}>{t('person.left')}</p> : <RoleLines roles={held} mayEnd={mayEnd} />}
      {over.length > 0 && (
        <details className={lines.more}>
          <summary>{t('person.roles.over', { count: over.length })}</summary>
          <RoleLines roles={over} mayEnd={false} />
        </details>
      )}
    </>
  );
}

function RoleLines({ roles, mayEnd }: { roles: readonly RoleRow[]; mayEnd: boolean }) {
  return (
    <ul className={lines.lines}>
      {roles.map((role) => (
        <RoleLine key={role.id} role={role} mayEnd={mayEnd && !role.valid_to} />
      ))}
    </ul>
  );
}

function RoleLine({ role, mayEnd }: { role: RoleRow; mayEnd: boolean }) {
  const { t } = useMessages();
  const today = useToday();
  const term = useTerm();
  const queries = useQueryClient();
  const { say } = useToaster();
  const kind = capitalised(t(`role.${role.kind}`));
  const end = useMutation({
    mutationFn: () => endRole(role.id, today),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['people'] });
      say(t('person.role_ended', { role: kind }));
    },
  });
  return (
    <li>
      <span className={lines.name}>{kind}</span>
      <span>{role.organisation_name}</span>
      <span className={lines.soft}>{term(role)}</span>
      {mayEnd && (
        <span className={lines.buttons}>
          <Button variant="tertiary" data-size="sm" aria-disabled={end.isPending} onClick={() => !end.isPending && end.mutate()}>
            {t('term.end_today')}
            <span className="for-readers"> {kind}</span>
          </Button>
        </span>
      )}
      {end.isError && <ProblemNotice error={end.error} />}
    </li>
  );
}

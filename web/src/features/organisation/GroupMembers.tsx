import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import { endGroupMember, type GroupMember, type GroupView, objectToPublication } from './groups.api';
import lines from './Lines.module.css';
import { isOver } from './roles';
import { useTerm } from './useTerm';

/** Who sits in the group, the leads first; those who have left stay to be read. */
export function GroupMembers({ view }: { view: GroupView }) {
  const { t } = useMessages();
  const format = useFormat();
  const sorted = [...view.members].sort((a, b) => Number(b.function === 'lead') - Number(a.function === 'lead'));
  const [now, over] = [sorted.filter((member) => !isOver(member, format.today)), sorted.filter((member) => isOver(member, format.today))];
  const mayEnd = view.allowed_actions.includes('add_member');
  return (
    <>
      {now.length === 0 ? <p className={lines.soft}>{t('working_group.nobody')}</p> : <MemberLines members={now} mayEnd={mayEnd} />}
      {over.length > 0 && (
        <details className={lines.more}>
          <summary>{t('working_group.former', { count: over.length })}</summary>
          <MemberLines members={over} mayEnd={false} />
        </details>
      )}
    </>
  );
}

function MemberLines({ members, mayEnd }: { members: readonly GroupMember[]; mayEnd: boolean }) {
  return (
    <ul className={lines.lines}>
      {members.map((member) => (
        <MemberLine key={member.id} member={member} mayEnd={mayEnd} />
      ))}
    </ul>
  );
}

function MemberLine({ member, mayEnd }: { member: GroupMember; mayEnd: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  const term = useTerm();
  const queries = useQueryClient();
  const { say } = useToaster();
  const saidOf = (text: string) => async () => {
    await queries.invalidateQueries({ queryKey: ['working-groups'] });
    say(t(text, { name: member.name }));
  };
  const end = useMutation({ mutationFn: () => endGroupMember(member.id, format.today), onSuccess: saidOf('group_member.ended') });
  const object = useMutation({ mutationFn: () => objectToPublication(member.id), onSuccess: saidOf('group_member.objected') });
  const busy = end.isPending || object.isPending;
  const error = end.error ?? object.error;

  return (
    <li>
      <span className={lines.name}>
        {member.name}
        <span className={lines.under}>{[capitalised(t(`group_function.${member.function}`)), member.title].filter(Boolean).join(' · ')}</span>
      </span>
      <span>{[member.institution, member.place].filter(Boolean).join(', ')}</span>
      <span className={lines.soft}>
        {term(member)}
        {member.objected_on && <span className={lines.under}>{t('group_member.not_public', { day: format.shortDay(member.objected_on) })}</span>}
      </span>
      {mayEnd && (
        <span className={lines.buttons}>
          {!member.objected_on && (
            <Button variant="tertiary" data-size="sm" aria-disabled={busy} onClick={() => !busy && object.mutate()}>
              {t('group_member.object')}
              <span className="for-readers"> {member.name}</span>
            </Button>
          )}
          {!member.valid_to && (
            <Button variant="tertiary" data-size="sm" aria-disabled={busy} onClick={() => !busy && end.mutate()}>
              {t('term.end_today')}
              <span className="for-readers"> {member.name}</span>
            </Button>
          )}
        </span>
      )}
      {error && <ProblemNotice error={error} />}
    </li>
  );
}

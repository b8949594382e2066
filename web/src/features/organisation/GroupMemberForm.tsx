import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ChoiceField, FieldRow, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { capitalised } from '../../shared/format/sentences';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useMay } from '../../shared/session/useSession';
import { useToaster } from '../../shared/toasts/Toasts';
import { addGroupMember, type GroupMemberDraft, type GroupView } from './groups.api';
import { fetchPeople } from './people.api';

/** A member from the register of people, or someone of another institution known by name. */
export function GroupMemberForm({ view }: { view: GroupView }) {
  const { t } = useMessages();
  const today = useToday();
  const { say } = useToaster();
  const queries = useQueryClient();
  const maySeePeople = useMay('see_people');
  const nobody: GroupMemberDraft = {
    name: '',
    title: '',
    institution: view.organisation_name,
    place: '',
    function: 'member',
    valid_from: today > view.group.valid_from ? today : view.group.valid_from,
    valid_to: view.group.valid_to ?? undefined,
  };
  const [draft, setDraft] = useState(nobody);
  const set = (part: Partial<GroupMemberDraft>) => setDraft({ ...draft, ...part });
  const people = useQuery({ queryKey: ['people', { on: today, limit: '200' }], queryFn: () => fetchPeople({ on: today, limit: '200' }), enabled: maySeePeople });
  const known = people.data?.items ?? [];

  function pick(id: string) {
    const person = known.find((one) => one.id === id);
    const institution = person?.roles.at(0)?.organisation_name ?? nobody.institution;
    set({ person_id: person?.id, name: person?.name ?? '', institution });
  }

  async function add() {
    const { person_id, valid_to, ...facts } = draft;
    await addGroupMember(view.group.id, { ...facts, ...(person_id && { person_id }), ...(valid_to && { valid_to }) });
    await queries.invalidateQueries({ queryKey: ['working-groups'] });
    say(t('group_member.added', { name: draft.name }));
    setDraft(nobody);
  }

  return (
    <TaskForm submit={t('group_member.add.submit')} onSubmit={add}>
      {known.length > 0 && (
        <ChoiceField
          pointer="/person_id"
          label={t('group_member.person')}
          optional
          value={draft.person_id ?? ''}
          onChange={pick}
          nothing={t('group_member.person.other')}
          options={known.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <MemberFields draft={draft} set={set} />
    </TaskForm>
  );
}

/** Who the member is, and in which part from when to when. */
function MemberFields({ draft, set }: { draft: GroupMemberDraft; set: (part: Partial<GroupMemberDraft>) => void }) {
  const { t } = useMessages();
  return (
    <>
      <FieldRow>
        <TextField pointer="/name" label={t('group_member.name')} value={draft.name} onChange={(name) => set({ name })} />
        <TextField pointer="/title" label={t('group_member.title')} optional value={draft.title} onChange={(title) => set({ title })} />
      </FieldRow>
      <FieldRow>
        <TextField pointer="/institution" label={t('group_member.institution')} value={draft.institution} onChange={(institution) => set({ institution })} />
        <TextField pointer="/place" label={t('group_member.place')} optional value={draft.place} onChange={(place) => set({ place })} />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          pointer="/function"
          label={t('group_member.function')}
          value={draft.function}
          onChange={(word) => set({ function: word as GroupMemberDraft['function'] })}
          options={(['member', 'lead'] as const).map((word) => ({ value: word, text: capitalised(t(`group_function.${word}`)) }))}
        />
        <TextField pointer="/valid_from" label={t('term.valid_from')} type="date" value={draft.valid_from} onChange={(valid_from) => set({ valid_from })} />
        <TextField pointer="/valid_to" label={t('term.valid_to')} type="date" optional value={draft.valid_to ?? ''} onChange={(valid_to) => set({ valid_to })} />
      </FieldRow>
    </>
  );
}

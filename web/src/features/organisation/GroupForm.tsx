import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ChoiceField, FieldRow, LongTextField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { fetchGroups, type GroupDraft } from './groups.api';

interface GroupFormProps {
  start: GroupDraft;
  organisationId: string;
  /** The group itself, which cannot report to itself. */
  groupId?: string;
  submit: string;
  onSubmit: (draft: GroupDraft) => Promise<unknown>;
  onCancel: () => void;
}

export function GroupForm({ start, organisationId, groupId, submit, onSubmit, onCancel }: GroupFormProps) {
  const { t } = useMessages();
  const [draft, setDraft] = useState(start);
  const set = (part: Partial<GroupDraft>) => setDraft({ ...draft, ...part });
  const groups = useQuery({ queryKey: ['working-groups', { limit: '200' }], queryFn: () => fetchGroups({ limit: '200' }) });
  const parents = (groups.data?.items ?? []).filter((group) => group.organisation_id === organisationId && group.id !== groupId);

  function send() {
    const { parent_id, valid_to, ...facts } = draft;
    return onSubmit({ ...facts, ...(parent_id && { parent_id }), ...(valid_to && { valid_to }) });
  }

  return (
    <TaskForm submit={submit} onSubmit={send} onCancel={onCancel}>
      <TextField pointer="/name" label={t('working_group.name')} value={draft.name} onChange={(name) => set({ name })} />
      <LongTextField pointer="/mandate" label={t('working_group.mandate')} description={t('working_group.mandate.description')} value={draft.mandate} onChange={(mandate) => set({ mandate })} />
      {parents.length > 0 && (
        <ChoiceField
          pointer="/parent_id"
          label={t('working_group.parent')}
          optional
          value={draft.parent_id ?? ''}
          onChange={(parent_id) => set({ parent_id })}
          nothing={t('working_group.parent.none')}
          options={parents.map((group) => ({ value: group.id, text: group.name }))}
        />
      )}
      <FieldRow>
        <TextField pointer="/valid_from" label={t('term.valid_from')} type="date" value={draft.valid_from} onChange={(valid_from) => set({ valid_from })} />
        <TextField pointer="/valid_to" label={t('term.valid_to')} type="date" optional value={draft.valid_to ?? ''} onChange={(valid_to) => set({ valid_to })} />
      </FieldRow>
    </TaskForm>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FieldRow, LongTextField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { createRound, type RoundDraft } from './rounds.api';

/** A new round: what it is called, when it is open, and by what its applicants are judged. */
export default function NewRoundPage() {
  const { t } = useMessages();
  const today = useToday();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<RoundDraft>({ name: '', opens_on: today, closes_on: '', answer_by: '', criteria: '' });
  const change = (part: Partial<RoundDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <Page title={t('round.add')} above={{ to: '/rounds', text: t('round.title') }} width="reading">
      <TaskForm
        submit={t('round.add.submit')}
        onCancel={() => void navigate('/rounds')}
        onSubmit={async () => {
          const view = await createRound(draft);
          await queries.invalidateQueries({ queryKey: ['offer-rounds'] });
          void navigate(`/rounds/${view.round.id}`);
        }}
      >
        <TextField pointer="/name" label={t('round.name')} value={draft.name} onChange={(name) => change({ name })} />
        <FieldRow>
          <TextField pointer="/opens_on" type="date" label={t('round.opens_on')} value={draft.opens_on} onChange={(opens_on) => change({ opens_on })} />
          <TextField pointer="/closes_on" type="date" label={t('round.closes_on')} value={draft.closes_on} onChange={(closes_on) => change({ closes_on })} />
          <TextField pointer="/answer_by" type="date" label={t('round.answer_by')} value={draft.answer_by} onChange={(answer_by) => change({ answer_by })} />
        </FieldRow>
        <LongTextField pointer="/criteria" label={t('round.criteria')} description={t('round.criteria.text')} value={draft.criteria} onChange={(criteria) => change({ criteria })} />
      </TaskForm>
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ChoiceField, FieldRow, NumberField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { fetchProjects, type Payer, type StayFundingDraft } from './stay_fundings.api';

const payers: Payer[] = ['funding_project', 'nordplus_junior', 'atlas', 'lanekassen', 'opu', 'own_means', 'other'];
const currencies = ['DKK', 'EUR', 'ISK', 'NOK', 'SEK'];

interface AddStayFundingProps {
  onCancel: () => void;
  onSubmit: (draft: StayFundingDraft) => Promise<unknown>;
}

/** A project, a programme or own means: what rules compute needs no amount. */
export function AddStayFunding({ onCancel, onSubmit }: AddStayFundingProps) {
  const { t } = useMessages();
  const projects = useQuery({ queryKey: ['funding_projects', 'payers'], queryFn: fetchProjects });
  const [payer, setPayer] = useState<Payer>('funding_project');
  const [project, setProject] = useState('');
  const [whole, setWhole] = useState<number | null>(null);
  const [currency, setCurrency] = useState('EUR');
  const [note, setNote] = useState('');
  const isProject = payer === 'funding_project';
  const isFree = payer === 'own_means' || payer === 'other';
  const draft: StayFundingDraft = {
    payer,
    note,
    ...(isProject && project !== '' ? { funding_project_id: project } : {}),
    ...(isFree && whole !== null ? { amount: { minor: whole * 100, currency } } : {}),
  };
  return (
    <TaskForm submit={t('stay_funding.add.submit')} onCancel={onCancel} onSubmit={() => onSubmit(draft)}>
      <FieldRow>
        <ChoiceField pointer="/payer" label={t('stay_funding.payer')} value={payer} onChange={(value) => setPayer(value as Payer)} options={payers.map((value) => ({ value, text: t(`stay_funding.payer.${value}`) }))} />
        {isProject && (
          <ChoiceField
            pointer="/funding_project_id"
            label={t('stay_funding.project')}
            nothing={t('stay_funding.project.choose')}
            value={project}
            onChange={setProject}
            options={(projects.data ?? []).map(({ id, name, format, call_year }) => ({ value: id, text: `${name} (${t(`project_format.${format}`)}, ${call_year})` }))}
          />
        )}
      </FieldRow>
      {isFree && (
        <FieldRow>
          <NumberField pointer="/amount" label={t('stay_funding.amount')} optional value={whole} onChange={setWhole} />
          <ChoiceField pointer="/amount/currency" label={t('offer.currency')} value={currency} onChange={setCurrency} options={currencies.map((value) => ({ value, text: value }))} />
        </FieldRow>
      )}
      <TextField pointer="/note" label={t('stay_funding.note')} optional value={note} onChange={setNote} />
    </TaskForm>
  );
}

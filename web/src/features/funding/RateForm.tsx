import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { ChoiceField, FieldGroup, FieldRow, LongTextField, NumberField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { fetchRateWords, type Rate, type RateDraft, type RateWords } from './rates.api';
import { useRateText } from '../../shared/rates/useRateText';

interface RateFormProps {
  start: Rate;
  onSubmit: (draft: RateDraft) => Promise<unknown>;
  onCancel: () => void;
}

interface PartProps {
  rate: Rate;
  change: (part: Partial<Rate>) => void;
}

/** A rate as it should read, and why. */
export function RateForm({ start, onSubmit, onCancel }: RateFormProps) {
  const { t } = useMessages();
  const [rate, setRate] = useState(start);
  const [sources, setSources] = useState(start.provenance.sources.join(' '));
  const [reason, setReason] = useState('');
  const words = useQuery({ queryKey: ['rate_words'], queryFn: fetchRateWords, staleTime: Infinity });
  const change = (part: Partial<Rate>) => setRate((old) => ({ ...old, ...part }));
  const draft = { rate: { ...rate, provenance: { ...rate.provenance, sources: sources.split(/\s+/).filter(Boolean) } }, reason };
  return (
    <TaskForm submit={t('rate.save')} onSubmit={() => onSubmit(draft)} onCancel={onCancel} hint={t('rate.same_for_all')}>
      <WhatFields rate={rate} change={change} words={words.data} />
      <ValueFields rate={rate} change={change} words={words.data} />
      <ProvenanceFields rate={rate} change={change} sources={sources} onSources={setSources} />
      <LongTextField pointer="/reason" label={t('rate.reason')} description={t('rate.reason.about')} value={reason} onChange={setReason} rows={2} />
    </TaskForm>
  );
}

function WhatFields({ rate, change, words }: PartProps & { words: RateWords | undefined }) {
  const { t } = useMessages();
  const text = useRateText();
  const format = useFormat();
  const options = (all: readonly string[] | undefined, say: (word: string) => string) =>
    (all ?? []).map((value) => ({ value, text: capitalised(say(value)) })).sort(format.byName((option) => option.text));
  return (
    <FieldGroup legend={t('rate.what')}>
      <FieldRow>
        <ChoiceField pointer="/rate/programme" label={t('rate.programme')} value={rate.programme} onChange={(programme) => change({ programme })} options={options(words?.programmes, text.programme)} nothing="" />
        <ChoiceField pointer="/rate/generation" label={t('rate.generation')} optional value={rate.generation} onChange={(generation) => change({ generation })} options={options(words?.generations, String)} nothing="" />
      </FieldRow>
      <ChoiceField pointer="/rate/name" label={t('rate.name')} value={rate.name} onChange={(name) => change({ name })} options={options(words?.names, text.name)} nothing="" />
      <FieldRow>
        <ChoiceField pointer="/rate/field" label={t('rate.field')} optional value={rate.field} onChange={(field) => change({ field })} options={options(['school', 'vet', 'adult', 'youth'], text.field)} nothing="" />
        <ChoiceField pointer="/rate/activity" label={t('rate.activity')} optional value={rate.activity} onChange={(activity) => change({ activity })} options={options(words?.activities, text.activity)} nothing="" />
      </FieldRow>
      <FieldRow>
        <TextField pointer="/rate/key" label={t('rate.key')} optional width="short" value={rate.key} onChange={(key) => change({ key })} />
        <TextField pointer="/rate/agency" label={t('rate.agency')} optional width="short" value={rate.agency} onChange={(agency) => change({ agency: agency.toUpperCase() })} />
      </FieldRow>
      <FieldRow>
        <NumberField pointer="/rate/first_call_year" label={t('rate.first_call_year')} optional value={rate.first_call_year ?? null} onChange={(year) => change({ first_call_year: year ?? undefined })} />
        <NumberField pointer="/rate/last_call_year" label={t('rate.last_call_year')} optional value={rate.last_call_year ?? null} onChange={(year) => change({ last_call_year: year ?? undefined })} />
      </FieldRow>
    </FieldGroup>
  );
}

function ValueFields({ rate, change, words }: PartProps & { words: RateWords | undefined }) {
  const { t } = useMessages();
  const text = useRateText();
  return (
    <FieldGroup legend={t('rate.value')}>
      <FieldRow>
        <TextField pointer="/rate/low" label={t('rate.low')} width="short" value={rate.low} onChange={(low) => change({ low })} />
        <TextField pointer="/rate/high" label={t('rate.high')} optional width="short" value={rate.high} onChange={(high) => change({ high })} />
      </FieldRow>
      <ChoiceField pointer="/rate/unit" label={t('rate.unit')} value={rate.unit} onChange={(unit) => change({ unit })} options={(words?.units ?? []).map((value) => ({ value, text: text.unit(value) }))} nothing="" />
    </FieldGroup>
  );
}

function ProvenanceFields({ rate, change, sources, onSources }: PartProps & { sources: string; onSources: (text: string) => void }) {
  const { t } = useMessages();
  const { provenance } = rate;
  const certainties = ['official', 'second_hand', 'derived', 'unsourced'] as const;
  const changed = (part: Partial<Rate['provenance']>) => change({ provenance: { ...provenance, ...part } });
  return (
    <FieldGroup legend={t('rate.source')}>
      <TextField pointer="/rate/provenance/sources" label={t('rate.sources')} optional description={t('rate.sources.about')} value={sources} onChange={onSources} />
      <FieldRow>
        <ChoiceField
          pointer="/rate/provenance/certainty"
          label={t('rate.certainty')}
          value={provenance.certainty}
          onChange={(certainty) => changed({ certainty: certainty as (typeof certainties)[number] })}
          options={certainties.map((value) => ({ value, text: capitalised(t(`certainty.${value}`)) }))}
        />
        <TextField pointer="/rate/provenance/checked_on" label={t('rate.checked_on')} description={t('rate.checked_on.about')} width="short" value={provenance.checked_on} onChange={(checked_on) => changed({ checked_on })} />
      </FieldRow>
      <LongTextField pointer="/rate/provenance/note" label={t('rate.note')} optional rows={2} value={provenance.note} onChange={(note) => changed({ note })} />
    </FieldGroup>
  );
}

import { Radio, useRadioGroup } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ChoiceField, FieldRow, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import lines from './Lines.module.css';
import { addMembership } from './memberships.api';
import { findPlaces, type Place } from './places.api';

type Way = 'directory' | 'number';
const registers = ['no_orgnr', 'dk_instnr'] as const;

/** A member is picked from the directory, or named by the number under which it administers itself. */
export function AddMemberForm({ umbrellaId }: { umbrellaId: string }) {
  const { t } = useMessages();
  const { today } = useFormat();
  const { say } = useToaster();
  const queries = useQueryClient();
  const empty = { member_id: '', register_name: registers[0] as string, number: '', unit: '', valid_from: today };
  const [way, setWay] = useState<Way>('directory');
  const [draft, setDraft] = useState(empty);
  const set = (part: Partial<typeof empty>) => setDraft({ ...draft, ...part });

  async function add() {
    const { member_id, register_name, number, unit, valid_from } = draft;
    const member = way === 'number' ? { official_number: { register_name, number } } : member_id ? { member_id } : {};
    await addMembership({ organisation_id: umbrellaId, valid_from, ...member, ...(unit && { unit }) });
    await queries.invalidateQueries({ queryKey: ['memberships'] });
    say(t('membership.added'));
    setDraft(empty);
  }

  return (
    <TaskForm submit={t('membership.add.submit')} onSubmit={add}>
      <ChoiceField
        pointer="/way"
        label={t('membership.way')}
        value={way}
        onChange={(next) => setWay(next as Way)}
        options={(['directory', 'number'] as const).map((one) => ({ value: one, text: t(`membership.way.${one}`) }))}
      />
      {way === 'directory' ? (
        <PlacePicker chosen={draft.member_id} onChoose={(member_id) => set({ member_id })} />
      ) : (
        <FieldRow>
          <ChoiceField
            pointer="/official_number/register_name"
            label={t('membership.register')}
            value={draft.register_name}
            onChange={(register_name) => set({ register_name })}
            options={registers.map((name) => ({ value: name, text: t(`membership.register.${name}`) }))}
          />
          <TextField pointer="/official_number" label={t('membership.number')} value={draft.number} onChange={(number) => set({ number })} />
        </FieldRow>
      )}
      <FieldRow>
        <TextField pointer="/unit" label={t('membership.unit')} description={t('membership.unit.description')} optional value={draft.unit} onChange={(unit) => set({ unit })} />
        <TextField pointer="/valid_from" label={t('term.valid_from')} type="date" value={draft.valid_from} onChange={(valid_from) => set({ valid_from })} />
      </FieldRow>
    </TaskForm>
  );
}

/** Search, then one of the few that fit. */
function PlacePicker({ chosen, onChoose }: { chosen: string; onChoose: (id: string) => void }) {
  const { t } = useMessages();
  const [words, setWords] = useState('');
  const asks = words.trim().length >= 2;
  const found = useQuery({ queryKey: ['places', 'find', words.trim()], queryFn: () => findPlaces(words.trim()), enabled: asks, placeholderData: keepPreviousData });
  return (
    <>
      <TextField pointer="/member_id" label={t('membership.find')} type="search" value={words} onChange={setWords} />
      {asks && found.data && <Found places={found.data} chosen={chosen} onChoose={onChoose} />}
    </>
  );
}

function Found({ places, chosen, onChoose }: { places: readonly Place[]; chosen: string; onChoose: (id: string) => void }) {
  const { t } = useMessages();
  const format = useFormat();
  const { getRadioProps } = useRadioGroup({ name: 'member', value: chosen, onChange: onChoose });
  if (places.length === 0) return <p className={lines.soft}>{t('membership.find.nothing')}</p>;
  return (
    <div role="radiogroup" aria-label={t('membership.found')}>
      {places.map((place) => (
        <Radio key={place.id} label={`${place.name}, ${[place.town, format.country(place.country)].filter(Boolean).join(', ')}`} {...getRadioProps(place.id)} />
      ))}
    </div>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { FieldRow, TextField } from '../../shared/form/fields';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './PairsFields.module.css';
import { byLabel, isPaired, meantBy } from './pairs';
import type { Pair, RoundDemand } from './placement_runs.api';

interface PairsFieldsProps {
  demand: RoundDemand;
  pairs: readonly Pair[];
  onChange: (pairs: readonly Pair[]) => void;
}

function Pairs({ demand, pairs, onChange }: PairsFieldsProps) {
  const { t } = useMessages();
  const names = useMemo(() => new Map(demand.applications.map(({ application_id, person_name }) => [application_id, person_name])), [demand.applications]);
  if (pairs.length === 0) return null;
  return (
    <ul className={styles.pairs}>
      {pairs.map((pair, position) => {
        const both = { name: names.get(pair.application_id) ?? '', other: names.get(pair.other_application_id) ?? '' };
        return (
          <li key={pair.application_id}>
            <strong>{t('pairs.of', both)}</strong>
            <Button variant="tertiary" aria-label={t('pairs.remove', both)} onClick={() => onChange(pairs.toSpliced(position, 1))}>
              {t('pairs.part')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Which two applicants go together, as friends or siblings who asked for it. */
export function PairsFields({ demand, pairs, onChange }: PairsFieldsProps) {
  const { t } = useMessages();
  const [typed, setTyped] = useState({ one: '', other: '' });
  const labels = useMemo(() => byLabel(demand.applications.filter(({ application_id }) => !isPaired(pairs, application_id))), [demand.applications, pairs]);
  const suggestions = useMemo(() => [...labels.keys()], [labels]);
  const one = meantBy(typed.one, labels);
  const other = meantBy(typed.other, labels);
  const isPair = one !== undefined && other !== undefined && one !== other;
  function add() {
    if (!isPair) return;
    onChange([...pairs, { application_id: one.application_id, other_application_id: other.application_id }]);
    setTyped({ one: '', other: '' });
  }
  return (
    <fieldset className={styles.together}>
      <legend>{t('pairs.title')}</legend>
      <p className={styles.text}>{t('pairs.text')}</p>
      <Pairs demand={demand} pairs={pairs} onChange={onChange} />
      <div className={styles.add}>
        <FieldRow>
          <TextField pointer="/pairs/one" label={t('pairs.one')} autoComplete="off" value={typed.one} suggestions={suggestions} onChange={(text) => setTyped({ ...typed, one: text })} />
          <TextField pointer="/pairs/other" label={t('pairs.other')} autoComplete="off" value={typed.other} suggestions={suggestions} onChange={(text) => setTyped({ ...typed, other: text })} />
        </FieldRow>
        <Button variant="secondary" aria-disabled={!isPair} onClick={add}>
          {t('pairs.add')}
        </Button>
      </div>
    </fieldset>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { ChoiceField, FieldRow, NumberField } from '../../shared/form/fields';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { FilledBounds, GroupLimits, Journey } from './bounds';
import styles from './BoundsFields.module.css';
import { journeys, type RoundDemand } from './placement_runs.api';

interface BoundsFieldsProps {
  demand: RoundDemand;
  bounds: FilledBounds;
  onChange: (bounds: FilledBounds) => void;
}

type Group = RoundDemand['groups'][number];

const isOf = (limits: GroupLimits, group: Group) => limits.grouping === group.grouping && limits.group === group.name;

/** Of one group at least and at most so many. */
function GroupFields({ limits, name, pointer, onChange, onRemove }: { limits: GroupLimits; name: string; pointer: string; onChange: (limits: GroupLimits) => void; onRemove: () => void }) {
  const { t } = useMessages();
  const id = useId();
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <span id={id} className={styles.name}>
        {name}
      </span>
      <NumberField pointer={`${pointer}/least`} label={t('bounds.least')} value={limits.least} onChange={(least) => onChange({ ...limits, least })} />
      <NumberField pointer={`${pointer}/most`} label={t('bounds.most')} value={limits.most} onChange={(most) => onChange({ ...limits, most })} />
      <Button variant="tertiary" aria-label={t('bounds.remove_group', { group: name })} onClick={onRemove}>
        {t('bounds.remove')}
      </Button>
    </div>
  );
}

function Groups({ demand, bounds, onChange }: BoundsFieldsProps) {
  const { t } = useMessages();
  const nameOf = (group: Group) => t('bounds.group_name', { grouping: group.grouping, group: group.name || t('fairness.not_known'), count: group.applicants });
  const set = (groups: readonly GroupLimits[]) => onChange({ ...bounds, groups });
  const free = demand.groups.flatMap((group, position) => (bounds.groups.some((limits) => isOf(limits, group)) ? [] : [{ value: String(position), text: nameOf(group) }]));
  return (
    <>
      {bounds.groups.length > 0 && (
        <div>
          {bounds.groups.map((limits, position) => (
            <GroupFields
              key={`${limits.grouping} ${limits.group}`}
              limits={limits}
              pointer={`/bounds/groups/${position}`}
              name={nameOf(demand.groups.find((group) => isOf(limits, group)) ?? { grouping: limits.grouping, name: limits.group, applicants: 0 })}
              onChange={(changed) => set(bounds.groups.with(position, changed))}
              onRemove={() => set(bounds.groups.toSpliced(position, 1))}
            />
          ))}
        </div>
      )}
      {free.length > 0 && (
        <div className={styles.add}>
          <ChoiceField
            pointer="/bounds/groups"
            label={t('bounds.add_group')}
            description={t('bounds.groups.text')}
            value=""
            nothing="–"
            options={free}
            onChange={(chosen) => {
              const group = demand.groups[Number(chosen)];
              if (chosen !== '' && group) set([...bounds.groups, { grouping: group.grouping, group: group.name, least: null, most: null }]);
            }}
          />
        </div>
      )}
    </>
  );
}

/** What a placement must keep beside the places: a budget, a ceiling of CO2, how many of a group. */
export function BoundsFields({ demand, bounds, onChange }: BoundsFieldsProps) {
  const { t } = useMessages();
  const set = (changed: Partial<FilledBounds>) => onChange({ ...bounds, ...changed });
  return (
    <fieldset className={styles.bounds}>
      <legend>{t('bounds.title')}</legend>
      <p className={styles.text}>{t('bounds.text')}</p>
      <FieldRow>
        <NumberField pointer="/bounds/most_grant" label={t('bounds.most_grant')} description={t('bounds.most_grant.text')} suffix="EUR" value={bounds.grant} onChange={(grant) => set({ grant })} />
        <NumberField pointer="/bounds/most_kilograms_co2e" label={t('bounds.most_co2')} description={t('bounds.most_co2.text')} suffix="kg" value={bounds.co2} onChange={(co2) => set({ co2 })} />
        <ChoiceField
          pointer="/bounds/journey"
          label={t('bounds.journey')}
          value={bounds.journey}
          onChange={(journey) => set({ journey: journey as Journey })}
          options={journeys.map((one) => ({ value: one, text: t(`bounds.journey.${one}`) }))}
        />
      </FieldRow>
      {demand.groups.length > 0 && <Groups demand={demand} bounds={bounds} onChange={onChange} />}
    </fieldset>
  );
}

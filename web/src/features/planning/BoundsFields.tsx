import { Button } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { ChoiceField, FieldRow, NumberField } from '../../shared/form/fields';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { FilledBounds, GroupLimits, Journey, PartnerLimit } from './bounds';
import styles from './BoundsFields.module.css';
import { journeys, type RoundDemand } from './placement_runs.api';

interface BoundsFieldsProps {
  demand: RoundDemand;
  bounds: FilledBounds;
  onChange: (bounds: FilledBounds) => void;
}

type Group = RoundDemand['groups'][number];
type Partner = RoundDemand['partners'][number];

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

/** Of all at one partner at most so many. */
function PartnerField({ limit, name, agreed, pointer, onChange, onRemove }: { limit: PartnerLimit; name: string; agreed: number | null; pointer: string; onChange: (limit: PartnerLimit) => void; onRemove: () => void }) {
  const { t } = useMessages();
  const id = useId();
  return (
    <div className={styles.partner} role="group" aria-labelledby={id}>
      <span id={id} className={styles.name}>
        {name}
      </span>
      <NumberField pointer={`${pointer}/most`} label={t('bounds.most')} value={limit.most} onChange={(most) => onChange({ ...limit, most })} />
      <Button variant="tertiary" aria-label={t('bounds.remove_group', { group: name })} onClick={onRemove}>
        {t('bounds.remove')}
      </Button>
      {agreed !== null && <p className={styles.agreed}>{t('bounds.agreed', { count: agreed })}</p>}
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

function Partners({ demand, bounds, onChange }: BoundsFieldsProps) {
  const { t } = useMessages();
  const nameOf = ({ partner_name, places }: Partner) => t('bounds.partner_name', { partner: partner_name, count: places });
  const set = (partners: readonly PartnerLimit[]) => onChange({ ...bounds, partners });
  const free = demand.partners.filter(({ partner_id }) => !bounds.partners.some((limit) => limit.partner_id === partner_id));
  return (
    <>
      {bounds.partners.length > 0 && (
        <div>
          {bounds.partners.map((limit, position) => {
            const partner = demand.partners.find(({ partner_id }) => partner_id === limit.partner_id);
            if (!partner) return null;
            return (
              <PartnerField
                key={limit.partner_id}
                limit={limit}
                pointer={`/bounds/partners/${position}`}
                name={nameOf(partner)}
                agreed={partner.per_year ?? null}
                onChange={(changed) => set(bounds.partners.with(position, changed))}
                onRemove={() => set(bounds.partners.toSpliced(position, 1))}
              />
            );
          })}
        </div>
      )}
      {free.length > 0 && (
        <div className={styles.add}>
          <ChoiceField
            pointer="/bounds/partners"
            label={t('bounds.add_partner')}
            description={t('bounds.partners.text')}
            value=""
            nothing="–"
            options={free.map((partner) => ({ value: partner.partner_id, text: nameOf(partner) }))}
            onChange={(chosen) => {
              const partner = free.find(({ partner_id }) => partner_id === chosen);
              if (partner) set([...bounds.partners, { partner_id: partner.partner_id, most: partner.per_year ?? null }]);
            }}
          />
        </div>
      )}
    </>
  );
}

/** What a placement must keep beside the places: a budget, a ceiling of CO2, how many of a group or at a partner. */
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
      {demand.partners.length > 0 && <Partners demand={demand} bounds={bounds} onChange={onChange} />}
    </fieldset>
  );
}

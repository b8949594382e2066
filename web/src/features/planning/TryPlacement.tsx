import { Button, Radio, useRadioGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Notice } from '../../shared/feedback/Notice';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { ChoiceField, NumberField } from '../../shared/form/fields';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { type Grouping, policies, type Policy, type RoundDemand, type RunDraft } from './placement_runs.api';
import styles from './TryPlacement.module.css';
import { useTrying } from './useTrying';

/** Choose what the placement tries for, and try it: one way or all five. */
export function TryPlacement({ demand, onTriedAll }: { demand: RoundDemand; onTriedAll: (ids: string[]) => void }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const [policy, setPolicy] = useState<Policy>('by_points');
  const [grouping, setGrouping] = useState<Grouping | ''>(demand.groupings[0] ?? '');
  const [seed, setSeed] = useState<number | null>(1);
  const trying = useTrying(demand.round_id);
  const busy = trying.policy !== null;
  const { getRadioProps } = useRadioGroup({ name: 'policy', value: policy, onChange: (value) => setPolicy(value as Policy) });
  const draftOf = (one: Policy): RunDraft => ({ policy: one, seed: seed ?? 1, grouping: one === 'fair_share' && grouping !== '' ? grouping : undefined });

  async function tryOne() {
    const [run] = await trying.start([draftOf(policy)]);
    if (run) void navigate(`/placement-runs/${run.run.id}`);
  }
  async function tryAll() {
    const runs = await trying.start(policies.map(draftOf));
    if (runs.length > 0) onTriedAll(runs.map(({ run }) => run.id));
  }

  return (
    <Section title={t('placing.how')}>
      <fieldset className={styles.policies}>
        <legend className="for-readers">{t('placing.how')}</legend>
        {policies.map((one) => (
          <Radio
            key={one}
            className={styles.policy}
            label={t(`placement_policy.${one}`)}
            description={t(one === 'fair_share' && grouping === '' ? 'placement_policy.promise.fair_share_without_groups' : `placement_policy.promise.${one}`)}
            {...getRadioProps({ value: one })}
          />
        ))}
      </fieldset>
      <div className={styles.settings}>
        {policy === 'fair_share' && (
          <ChoiceField
            pointer="/grouping"
            label={t('placing.grouping')}
            value={grouping}
            onChange={(value) => setGrouping(value as Grouping | '')}
            nothing={t('placing.grouping.none')}
            options={demand.groupings.map((one) => ({ value: one, text: t(`placement_grouping.${one}`) }))}
          />
        )}
        <NumberField pointer="/seed" label={t('placing.seed')} description={t('placing.seed.text')} value={seed} onChange={setSeed} />
      </div>
      {trying.error !== null && <ProblemNotice error={trying.error} />}
      {trying.stopped && <Notice tone="calm" role="status" title={t('placing.stopped')} />}
      {busy ? (
        <div className={styles.under_way} role="status">
          <progress aria-label={t('placing.trying', { policy: t(`placement_policy.${trying.policy}`) })} value={trying.total > 1 ? trying.done : undefined} max={trying.total} />
          <span>{t('placing.trying', { policy: t(`placement_policy.${trying.policy}`) })}</span>
          <Button variant="secondary" onClick={trying.stop}>
            {t('placing.stop')}
          </Button>
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button onClick={() => void tryOne()}>{t('placing.try')}</Button>
          <Button variant="secondary" onClick={() => void tryAll()}>
            {t('placing.try_all')}
          </Button>
        </div>
      )}
    </Section>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Notice } from '../../shared/feedback/Notice';
import { ChoiceField, NumberField } from '../../shared/form/fields';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { filledFrom, refusalOf, sentAs, unbounded } from './bounds';
import { BoundsFields } from './BoundsFields';
import { pairsRefusalOf, standingPairs } from './pairs';
import { PairsFields } from './PairsFields';
import { type Fixed, type Grouping, type Pair, policies, type Policy, type RoundDemand, type RunDraft, type RunRow } from './placement_runs.api';
import { PolicyChoice } from './PolicyChoice';
import { RunRefusal } from './RunRefusal';
import styles from './TryPlacement.module.css';
import { type Trying, useTrying } from './useTrying';

interface TryPlacementProps {
  demand: RoundDemand;
  /** The run to start from: what it was tried with stands in the form. */
  like: RunRow | undefined;
  onTriedAll: (runs: RunRow[]) => void;
}

function UnderWay({ trying, policy }: { trying: Trying; policy: Policy }) {
  const { t } = useMessages();
  const words = t('placing.trying', { policy: t(`placement_policy.${policy}`) });
  return (
    <div className={styles.under_way} role="status">
      <progress aria-label={words} value={trying.total > 1 ? trying.done : undefined} max={trying.total} />
      <span>{words}</span>
      <Button variant="secondary" onClick={trying.stop}>
        {t('placing.stop')}
      </Button>
    </div>
  );
}

/** What the placement is to try for and keep, and what is sent of it. */
function useDraft(demand: RoundDemand, like: RunRow | undefined) {
  const [policy, setPolicy] = useState<Policy>(like?.policy ?? 'by_points');
  const [grouping, setGrouping] = useState<Grouping | ''>(like ? (like.grouping ?? '') : (demand.groupings[0] ?? ''));
  const [seed, setSeed] = useState<number | null>(like?.seed ?? 1);
  const [bounds, setBounds] = useState(like ? filledFrom(like.bounds) : unbounded);
  const [pairs, setPairs] = useState<readonly Pair[]>(() => standingPairs(like?.pairs ?? [], demand.applications));
  const fixed: Fixed[] | undefined = like && like.fixed.length > 0 ? like.fixed : undefined;
  const groupingOf = (one: Policy) => (one === 'fair_share' && grouping !== '' ? grouping : undefined);
  return {
    ...{ policy, setPolicy, grouping, setGrouping, seed, setSeed, bounds, setBounds, pairs, setPairs },
    /** The message that says why a way cannot be tried with this; null where it can. */
    refusalOf: (one: Policy) => {
      const ofBounds = refusalOf(one, bounds, groupingOf(one), demand);
      const ofPairs = pairsRefusalOf(one, pairs, groupingOf(one), demand);
      if (ofBounds) return `bounds.${ofBounds}` as const;
      return ofPairs && (`pairs.${ofPairs}` as const);
    },
    draftOf: (one: Policy): RunDraft => ({ policy: one, seed: seed ?? 1, grouping: groupingOf(one), fixed, ...(pairs.length > 0 ? { pairs: [...pairs] } : {}), bounds: sentAs(bounds) }),
  };
}

/** Choose what the placement tries for and what it must keep, and try it: one way or all that take these bounds. */
export function TryPlacement({ demand, like, onTriedAll }: TryPlacementProps) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const draft = useDraft(demand, like);
  const trying = useTrying(demand.round_id);
  const refusal = draft.refusalOf(draft.policy);
  const possible = policies.filter((one) => draft.refusalOf(one) === null);
  const leftOut = policies.filter((one) => !possible.includes(one));

  async function tryOne() {
    const [run] = await trying.start([draft.draftOf(draft.policy)]);
    if (run) void navigate(`/placement-runs/${run.run.id}`);
  }
  async function tryAll() {
    const runs = await trying.start(possible.map(draft.draftOf));
    if (runs.length > 0) onTriedAll(runs.map(({ run }) => run));
  }

  return (
    <Section title={t('placing.how')}>
      <PolicyChoice policy={draft.policy} onChange={draft.setPolicy} hasGroups={draft.grouping !== ''} />
      <BoundsFields demand={demand} bounds={draft.bounds} onChange={draft.setBounds} />
      <PairsFields demand={demand} pairs={draft.pairs} onChange={draft.setPairs} />
      <div className={styles.settings}>
        {draft.policy === 'fair_share' && (
          <ChoiceField
            pointer="/grouping"
            label={t('placing.grouping')}
            value={draft.grouping}
            onChange={(value) => draft.setGrouping(value as Grouping | '')}
            nothing={t('placing.grouping.none')}
            options={demand.groupings.map((one) => ({ value: one, text: t(`placement_grouping.${one}`) }))}
          />
        )}
        <NumberField pointer="/seed" label={t('placing.seed')} description={t('placing.seed.text')} value={draft.seed} onChange={draft.setSeed} />
      </div>
      {like && like.fixed.length > 0 && <p>{t('run.pins', { count: like.fixed.length })}</p>}
      {refusal && <Notice tone="attention" role="status" title={t(refusal, { policy: t(`placement_policy.${draft.policy}`) })} />}
      {trying.error !== null && <RunRefusal error={trying.error} />}
      {trying.stopped && <Notice tone="calm" role="status" title={t('placing.stopped')} />}
      {trying.policy !== null ? (
        <UnderWay trying={trying} policy={trying.policy} />
      ) : (
        <>
          <div className={styles.buttons}>
            <Button aria-disabled={refusal !== null} onClick={() => refusal === null && void tryOne()}>
              {t('placing.try')}
            </Button>
            <Button variant="secondary" aria-disabled={possible.length === 0} onClick={() => possible.length > 0 && void tryAll()}>
              {leftOut.length === 0 ? t('placing.try_all') : t('placing.try_possible', { count: possible.length })}
            </Button>
          </div>
          {leftOut.length > 0 && <p className={styles.left_out}>{t('bounds.left_out', { policies: leftOut.map((one) => t(`placement_policy.${one}`)).join(', ') })}</p>}
        </>
      )}
    </Section>
  );
}

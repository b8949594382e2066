import { Button } from '@digdir/designsystemet-react';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import type { RunView } from './placement_runs.api';
import { type Effects as Found, useEffects } from './useEffects';
import type { Change, Effect } from './what_if.api';
import styles from './WhatIf.module.css';
import { Withdrawal } from './Withdrawal';

/** So many applicants are placed again at once; for more the reader asks for it. */
const askedAtOnce = 200;
const moreEuro = 1000;
const moreCo2 = 100;

interface Line {
  title: string;
  change: Change;
}

function useLines(view: RunView): Line[] {
  const { t } = useMessages();
  const format = useFormat();
  const { most_grant, most_kilograms_co2e } = view.run.bounds;
  return [
    ...(most_grant ? [{ title: t('what_if.euro', { amount: format.money(moreEuro * 100, 'EUR', 0) }), change: { euro: moreEuro } }] : []),
    ...(most_kilograms_co2e != null ? [{ title: t('what_if.co2', { count: moreCo2 }), change: { kilograms_co2e: moreCo2 } }] : []),
    ...view.places.map(({ offer_id, title }) => ({ title: t('what_if.one_more', { offer: title }), change: { offer_id } })),
  ];
}

/** A difference with its sign; none is said in words. */
function Difference({ by, isGood }: { by: number; isGood: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  if (by === 0) return <span className={styles.same}>{t('what_if.no_change')}</span>;
  return <span data-good={isGood} className={styles.difference}>{`${by > 0 ? '+' : '−'}${format.number(Math.abs(by))}`}</span>;
}

const nothingMoves = ({ placed_difference, total_rank_difference, better, worse }: Effect) => [placed_difference, total_rank_difference, better, worse].every((one) => one === 0);

function Cells({ effect }: { effect: Effect | undefined }) {
  const { t } = useMessages();
  const format = useFormat();
  if (effect === undefined || effect.clashing || nothingMoves(effect)) {
    return (
      <td role="cell" colSpan={4} className={styles.same}>
        {effect === undefined ? '…' : t(effect.clashing ? 'what_if.clashing' : 'what_if.no_change')}
        {effect?.proved === false && ' *'}
      </td>
    );
  }
  return (
    <>
      <td role="cell" data-title={t('what_if.placed')}>
        <Difference by={effect.placed_difference} isGood={effect.placed_difference > 0} />
        {!effect.proved && ' *'}
      </td>
      <td role="cell" data-title={t('what_if.rank')}>
        <Difference by={effect.total_rank_difference} isGood={effect.placed_difference === 0 && effect.total_rank_difference < 0} />
      </td>
      <td role="cell" data-title={t('what_if.higher')}>{format.number(effect.better)}</td>
      <td role="cell" data-title={t('what_if.lower')}>{format.number(effect.worse)}</td>
    </>
  );
}

function Table({ lines, effects }: { lines: readonly Line[]; effects: Found }) {
  const { t } = useMessages();
  return (
    <table className={styles.effects} role="table" aria-busy={effects.computing}>
      <caption className="for-readers">{t('what_if.title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{t('what_if.change')}</th>
          <th role="columnheader" scope="col">{t('what_if.placed')}</th>
          <th role="columnheader" scope="col">{t('what_if.rank')}</th>
          <th role="columnheader" scope="col">{t('what_if.higher')}</th>
          <th role="columnheader" scope="col">{t('what_if.lower')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line, position) => (
          <tr key={line.title} role="row">
            <th role="rowheader" scope="row">{line.title}</th>
            <Cells effect={effects.found[position]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Effects({ view }: { view: RunView }) {
  const { t } = useMessages();
  const lines = useLines(view);
  const effects = useEffects(
    view.run.id,
    lines.map(({ change }) => change),
    view.decisions.length <= askedAtOnce,
  );
  if (effects.error !== null) return <ProblemNotice error={effects.error} />;
  if (!effects.computing && effects.found.length === 0) return <Button variant="secondary" className="not-on-paper" onClick={effects.start}>{t('what_if.compute')}</Button>;
  return (
    <>
      <Table lines={lines} effects={effects} />
      {effects.found.some(({ proved }) => !proved) && <p className={styles.note}>{t('what_if.best_found')}</p>}
    </>
  );
}

/** What one more place or a higher ceiling would give, and who would move if somebody withdrew. */
export function WhatIf({ view }: { view: RunView }) {
  const { t } = useMessages();
  return (
    <Section title={t('what_if.title')}>
      <p className={styles.text}>{t('what_if.text')}</p>
      <Effects view={view} />
      <Withdrawal view={view} />
    </Section>
  );
}

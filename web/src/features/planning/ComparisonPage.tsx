import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import styles from './ComparisonPage.module.css';
import { Moves } from './Moves';
import { fetchComparison, type RunComparison, type RunRow } from './placement_runs.api';
import { useCostWords } from './RunCosts';
import { useRunWords } from './useRunWords';

interface Line {
  title: string;
  before: number;
  after: number;
  /** How an amount of the line is written, where it is no count. */
  words?: (amount: number) => string;
}

function useFigures() {
  const { t } = useMessages();
  const words = useCostWords();
  return ({ before, after, costs_before, costs_after }: RunComparison): Line[] => {
    const line = (title: string, of: (run: RunRow) => number) => ({ title, before: of(before), after: of(after) });
    const ranks = Array.from({ length: Math.max(before.profile.length, after.profile.length) }, (_, rank) => line(t('run.choice', { rank: rank + 1 }), (run) => run.profile[rank] ?? 0));
    return [
      line(t('run.placed'), (run) => run.placed),
      line(t('run.unplaced'), (run) => run.unplaced),
      line(t('run.total_rank'), (run) => run.total_rank),
      line(t('run.blocking_pairs'), (run) => run.blocking_pairs),
      ...ranks,
      ...costs_before.map((cost, position) => ({ title: t(`run.costs.${cost.kind}`), before: cost.used, after: costs_after[position]?.used ?? 0, words: (amount: number) => words(cost, amount) })),
    ];
  };
}

function Lines({ comparison, title, lines }: { comparison: RunComparison; title: string; lines: Line[] }) {
  const { t } = useMessages();
  const format = useFormat();
  const words = useRunWords();
  const written = (line: Line, amount: number) => (line.words ?? format.number)(amount);
  const change = (line: Line, by: number) => (by === 0 ? t('comparison.same') : `${by > 0 ? '+' : '−'}${written(line, Math.abs(by))}`);
  const run = (one: RunRow) => (
    <>
      <Link to={`/placement-runs/${one.id}`}>{t(`placement_policy.${one.policy}`)}</Link>
      <span className={styles.details}>{words.details(one)}</span>
    </>
  );
  return (
    <table className={styles.lines}>
      <caption className="for-readers">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{run(comparison.before)}</th>
          <th scope="col">{run(comparison.after)}</th>
          <th scope="col">{t('comparison.change')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.title} data-same={line.before === line.after}>
            <th scope="row">{line.title}</th>
            <td>{written(line, line.before)}</td>
            <td>{written(line, line.after)}</td>
            <td>{change(line, line.after - line.before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Two placements of a round side by side: which figures change, and who gets something else. */
export default function ComparisonPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const earlier = search.get('with') ?? undefined;
  const figures = useFigures();
  const query = useQuery({ queryKey: ['comparison', id, earlier], queryFn: () => fetchComparison(id, earlier) });
  return (
    <Loaded query={query}>
      {(view) => (
        <Page
          title={t('comparison.title')}
          above={{ to: `/rounds/${view.round_id}/placement`, text: t('placing.title', { round: view.round_name }) }}
          actions={<AllowedActions allowed={[]} actions={[{ text: t('comparison.swap'), to: `/placement-runs/${view.before.id}/comparison?with=${view.after.id}` }]} />}
        >
          <div className={styles.sides}>
            <Lines comparison={view} title={t('comparison.figure')} lines={figures(view)} />
            <Lines comparison={view} title={t('comparison.places')} lines={view.places.map((place) => ({ title: place.title, before: place.placed_before, after: place.placed_after }))} />
          </div>
          <Section title={t('comparison.moves', { count: view.moves.length })}>
            {view.moves.length > 0 && (
              <>
                <p className={styles.balance}>
                  {t('comparison.balance', { better: view.moves.filter(({ kind }) => kind === 'better').length, worse: view.moves.filter(({ kind }) => kind === 'worse').length })}
                </p>
                <Moves moves={view.moves} label={t('comparison.moves', { count: view.moves.length })} />
              </>
            )}
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

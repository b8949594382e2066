import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { ConfirmDialog } from '../../shared/actions/ConfirmDialog';
import { Facts } from '../../shared/facts/Facts';
import { Loaded } from '../../shared/feedback/Loaded';
import { Notice } from '../../shared/feedback/Notice';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { Decisions } from './Decisions';
import { Fairness } from './Fairness';
import { Flows } from './Flows';
import { PinsBar } from './PinsBar';
import { acceptRun, fetchRun, type RunRow, type RunView } from './placement_runs.api';
import styles from './PlacementRunPage.module.css';
import { RankProfile } from './RankProfile';
import { usePins } from './usePins';
import { useRunWords } from './useRunWords';

function Figures({ view }: { view: RunView }) {
  const { t } = useMessages();
  const words = useRunWords();
  return (
    <div>
      <Facts
        facts={[
          { name: t('run.policy'), value: words.name(view.run) },
          { name: t('run.placed'), value: view.run.placed },
          { name: t('run.unplaced'), value: view.run.unplaced },
          { name: t('run.total_rank'), value: <TotalRank run={view.run} /> },
          { name: t('run.blocking_pairs'), value: t('run.blocking_pairs.count', { count: view.run.blocking_pairs }) },
          { name: t('run.hash'), value: <code className={styles.hash}>{view.hash.slice(0, 16)}</code> },
        ]}
      />
      <p className={styles.promise}>{view.promise}</p>
      {!view.replayable && <Notice tone="attention" title={t('run.not_replayable')} />}
    </div>
  );
}

function TotalRank({ run }: { run: RunRow }) {
  const { t } = useMessages();
  if (run.lower_bound == null) return <>{run.total_rank}</>;
  if (run.lower_bound === run.total_rank) return <>{t('run.total_rank.is_least', { total: run.total_rank })}</>;
  return <>{t('run.total_rank.least', { total: run.total_rank, least: run.lower_bound })}</>;
}

/** What a run says of everyone, with what the reader may change. */
function Outcome({ view }: { view: RunView }) {
  const { t } = useMessages();
  const pins = usePins(view.run);
  const pinning = view.allowed_actions.includes('run_again') ? pins : null;
  return (
    <>
      <Section title={t('run.decisions')}>
        <Decisions view={view} pinning={pinning} />
      </Section>
      {pinning && <PinsBar view={view} pinning={pinning} />}
    </>
  );
}

/** One placement tried out: figures, who gets what and why, and the confirmation. */
export default function PlacementRunPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const asking = useRef<HTMLDialogElement>(null);
  const query = useQuery({ queryKey: ['placement-run', id], queryFn: () => fetchRun(id) });
  return (
    <Loaded query={query}>
      {(view) => (
        <Page
          title={t('run.title', { policy: t(`placement_policy.${view.run.policy}`), round: view.round_name })}
          above={{ to: `/rounds/${view.round_id}/placement`, text: t('placing.title', { round: view.round_name }) }}
          lead={view.run.accepted_on ? t('run.accepted_on', { day: format.day(view.run.accepted_on) }) : t('run.tried_out')}
          actions={
            <AllowedActions
              allowed={view.allowed_actions}
              actions={[
                { name: 'accept', text: t('run.accept'), onDo: () => asking.current?.showModal(), main: true },
                { text: t('run.compare'), to: `/placement-runs/${id}/comparison` },
              ]}
            />
          }
        >
          <div className={styles.top}>
            <Figures view={view} />
            <Section title={t('run.outcome')}>
              <RankProfile run={view.run} />
            </Section>
          </div>
          <Section title={t('run.flows')}>
            <Flows view={view} />
          </Section>
          <Fairness view={view} />
          <Outcome key={id} view={view} />
          <ConfirmDialog
            dialog={asking}
            title={t('run.accept')}
            submit={t('run.accept')}
            onConfirm={async () => {
              await acceptRun(id);
              await queries.invalidateQueries();
            }}
          >
            <p>{t('run.accept.text', { placed: view.run.placed })}</p>
          </ConfirmDialog>
        </Page>
      )}
    </Loaded>
  );
}

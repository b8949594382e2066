import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { ConfirmDialog } from '../../shared/actions/ConfirmDialog';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { Decisions } from './Decisions';
import { Fairness } from './Fairness';
import { Flows } from './Flows';
import { PinsBar } from './PinsBar';
import { acceptRun, fetchRun, type RunView } from './placement_runs.api';
import styles from './PlacementRunPage.module.css';
import { RankProfile } from './RankProfile';
import { boundsOf, RunClash } from './RunClash';
import { RunCosts } from './RunCosts';
import { RunFigures } from './RunFigures';
import { usePins } from './usePins';

/** What came of a run that kept its bounds. */
function Result({ view }: { view: RunView }) {
  const { t } = useMessages();
  return (
    <>
      <div className={styles.top}>
        <RunFigures view={view} />
        <Section title={t('run.outcome')}>
          <RankProfile run={view.run} />
        </Section>
      </div>
      <Section title={t('run.costs')}>
        <RunCosts view={view} />
      </Section>
      <Section title={t('run.flows')}>
        <Flows view={view} />
      </Section>
      <Fairness view={view} />
    </>
  );
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
                ...(view.clash.length === 0 ? [{ name: 'run_again', text: t('bounds.change'), to: boundsOf(view) }] : []),
                { text: t('run.compare'), to: `/placement-runs/${id}/comparison` },
              ]}
            />
          }
        >
          {view.clash.length > 0 ? <RunClash view={view} /> : <Result view={view} />}
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

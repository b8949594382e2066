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
import { RunPartners } from './RunPartners';
import { stateOf } from './runState';
import { RunUnderWay, RunWithoutOutcome } from './RunUnderWay';
import { usePins } from './usePins';
import { WhatIf } from './WhatIf';
import { WithdrawnSince } from './WithdrawnSince';

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
      {view.run.bounds.partners.length > 0 && (
        <Section title={t('run.partners')}>
          <RunPartners view={view} />
        </Section>
      )}
      <Section title={t('run.flows')}>
        <Flows view={view} />
      </Section>
      {view.has_effects && <WhatIf view={view} />}
      <Fairness view={view} />
    </>
  );
}

/** What there is to see of a run, by what became of it. */
function Run({ view }: { view: RunView }) {
  const state = stateOf(view.run);
  if (state === 'under_way') return <RunUnderWay view={view} />;
  if (state === 'cancelled' || state === 'refused') return <RunWithoutOutcome view={view} state={state} />;
  return (
    <>
      <WithdrawnSince view={view} />
      {state === 'clashing' ? <RunClash view={view} /> : <Result view={view} />}
      <Outcome key={view.run.id} view={view} />
    </>
  );
}

function useLead() {
  const { t } = useMessages();
  const format = useFormat();
  return ({ run }: RunView) => {
    if (run.accepted_on) return t('run.accepted_on', { day: format.day(run.accepted_on) });
    return t(stateOf(run) === 'under_way' ? 'run.under_way.lead' : 'run.tried_out');
  };
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
  const lead = useLead();
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
          lead={lead(view)}
          actions={
            <AllowedActions
              allowed={view.allowed_actions}
              actions={[
                { name: 'accept', text: t('run.accept'), onDo: () => asking.current?.showModal(), main: true },
                ...(view.clash.length === 0 ? [{ name: 'run_again', text: t('bounds.change'), to: boundsOf(view) }] : []),
                ...(view.clash.length === 0 && view.decisions.length > 0 ? [{ text: t('run.compare'), to: `/placement-runs/${id}/comparison` }] : []),
              ]}
            />
          }
        >
          <Run view={view} />
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

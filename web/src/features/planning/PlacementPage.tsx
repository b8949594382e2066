import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { Notice } from '../../shared/feedback/Notice';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { useMay } from '../../shared/session/useSession';
import { useToaster } from '../../shared/toasts/Toasts';
import { DemandBars } from './DemandBars';
import { fetchDemand, fetchRuns, type RoundDemand } from './placement_runs.api';
import styles from './PlacementPage.module.css';
import { stateOf } from './runState';
import { RunTable } from './RunTable';
import { TryPlacement } from './TryPlacement';

/** Milliseconds between looks at the list while something in it is being computed. */
const whileComputing = 2000;

function WithoutChoice({ demand }: { demand: RoundDemand }) {
  const { t } = useMessages();
  if (demand.without_eligible_choice.length === 0) return null;
  return (
    <Notice tone="attention" title={t('demand.without', { count: demand.without_eligible_choice.length })}>
      <ul className={styles.without}>
        {demand.without_eligible_choice.map((applicant) => (
          <li key={applicant.application_id}>
            <strong>{applicant.person_name}</strong> ({applicant.programme}): {applicant.reasons.length > 0 ? applicant.reasons.join(' ') : t('demand.nothing_chosen')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What a round offers and what is wanted, the ways to place, and the placements tried out. */
export default function PlacementPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const { say } = useToaster();
  const mayPlace = useMay('place_applicants');
  const [search] = useSearchParams();
  const like = search.get('like');
  const [chosen, setChosen] = useState<string[]>([]);
  const demand = useQuery({ queryKey: ['demand', id], queryFn: () => fetchDemand(id) });
  const runs = useQuery({ queryKey: ['placement-runs', id], queryFn: () => fetchRuns(id), refetchInterval: ({ state }) => (state.data?.some((run) => stateOf(run) === 'under_way') ? whileComputing : false) });
  return (
    <Loaded query={demand}>
      {(view) => (
        <Page
          title={t('placing.title', { round: view.round_name })}
          above={{ to: `/rounds/${id}`, text: view.round_name }}
          lead={t('demand.supply', { applicants: view.applicants, places: view.places })}
        >
          <Section title={t('placing.demand')}>
            <DemandBars demand={view.offers} />
            <WithoutChoice demand={view} />
          </Section>
          {mayPlace && !view.placed && (like === null || runs.data) && (
            <TryPlacement
              key={like}
              demand={view}
              like={runs.data?.find((run) => run.id === like)}
              onTriedAll={(tried) => {
                const ids = tried.filter((run) => stateOf(run) === 'tried_out').map((run) => run.id);
                setChosen([...new Set([ids[0], ids.at(-1)])].filter((one) => one !== undefined));
                say(t(ids.length === tried.length ? 'placing.tried_all' : 'placing.some_computing'));
              }}
            />
          )}
          <Section title={t('placing.runs')}>
            <Loaded query={runs}>{(items) => <RunTable runs={items} chosen={chosen} onChoose={setChosen} />}</Loaded>
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

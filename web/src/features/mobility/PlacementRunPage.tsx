import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { ConfirmDialog } from '../../shared/actions/ConfirmDialog';
import { Facts } from '../../shared/facts/Facts';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import styles from './PlacementRunPage.module.css';
import { acceptRun, fetchRun, type RunView } from './rounds.api';

function Decisions({ view }: { view: RunView }) {
  const { t } = useMessages();
  return (
    <table className={styles.decisions}>
      <thead>
        <tr>
          <th scope="col">{t('run.person')}</th>
          <th scope="col">{t('run.place')}</th>
          <th scope="col" data-align="end">
            {t('run.rank')}
          </th>
          <th scope="col" data-align="end">
            {t('run.points')}
          </th>
          <th scope="col">{t('run.reasons')}</th>
        </tr>
      </thead>
      <tbody>
        {view.decisions.map((decision) => (
          <tr key={decision.application_id}>
            <th scope="row">
              {decision.person_name}
              <span className={styles.programme}>{decision.programme}</span>
            </th>
            <td>{decision.offer_title ?? (decision.waiting_place != null ? t('run.waiting', { place: decision.waiting_place, offer: decision.waiting_offer_title ?? '' }) : t('run.no_place'))}</td>
            <td data-align="end">{decision.rank ?? '–'}</td>
            <td data-align="end">{decision.points}</td>
            <td>
              <ul>
                {decision.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
          title={t('run.title', { round: view.round_name })}
          above={{ to: `/rounds/${view.round_id}`, text: view.round_name }}
          lead={view.run.accepted_on ? t('run.accepted_on', { day: format.day(view.run.accepted_on) }) : t('run.tried_out')}
          actions={<AllowedActions allowed={view.allowed_actions} actions={[{ name: 'accept', text: t('run.accept'), onDo: () => asking.current?.showModal(), main: true }]} />}
        >
          <Facts
            facts={[
              { name: t('run.placed'), value: view.run.placed },
              { name: t('run.unplaced'), value: view.run.unplaced },
              { name: t('run.profile'), value: view.run.profile.map((count, rank) => t('run.profile_rank', { rank: rank + 1, count })).join(' · ') },
              { name: t('run.policy'), value: `${t(`placement_policy.${view.run.policy}`)}, ${t('run.seed', { seed: String(view.run.seed) })}` },
              { name: t('run.hash'), value: <code className={styles.hash}>{view.hash.slice(0, 16)}</code> },
            ]}
          />
          <p className={styles.promise}>{view.promise}</p>
          <Section title={t('run.decisions')}>
            <Decisions view={view} />
          </Section>
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

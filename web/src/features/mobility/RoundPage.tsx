import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { useMay } from '../../shared/session/useSession';
import styles from './RoundPage.module.css';
import { fetchOffers, fetchRound, publishRound } from './rounds.api';
import { offerTone } from './tones';

function Offers({ roundId }: { roundId: string }) {
  const { t } = useMessages();
  const format = useFormat();
  const query = useQuery({ queryKey: ['offers', roundId], queryFn: () => fetchOffers({ round_id: roundId, limit: '200' }) });
  return (
    <Section title={t('round.offers')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('round.no_offers')}>{t('round.no_offers.text')}</EmptyState>
          ) : (
            <ul className={styles.offers}>
              {items.map((offer) => (
                <li key={offer.id}>
                  <Link to={`/offers/${offer.id}`}>{offer.title}</Link>
                  <span>
                    {[offer.partner_name, format.country(offer.partner_country)].join(', ')} · {format.shortDay(offer.starts_on)}–{format.shortDay(offer.ends_on)}
                  </span>
                  <span>{t('offer.places_count', { count: offer.places })}</span>
                  <StateMark tone={offerTone(offer.state)}>{t(`offer.state.${offer.state}`)}</StateMark>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

/** A round: its dates and its offers. */
export default function RoundPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const maySee = useMay('see_applications');
  const query = useQuery({ queryKey: ['offer-round', id], queryFn: () => fetchRound(id) });
  const publishing = useMutation({
    mutationFn: () => publishRound(id),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Loaded query={query}>
      {(view) => (
        <Page
          title={view.round.name}
          above={{ to: '/rounds', text: t('round.title') }}
          lead={
            <>
              <StateMark tone={offerTone(view.state)}>{t(`offer.state.${view.state}`)}</StateMark>{' '}
              {t('round.dates', { opens: format.day(view.round.opens_on), closes: format.day(view.round.closes_on) })}
            </>
          }
          actions={
            <AllowedActions
              allowed={view.allowed_actions}
              actions={[
                { name: 'publish', text: t('round.publish'), onDo: () => publishing.mutate(), main: true },
                { name: 'add_offer', text: t('offer.add'), to: `/offers/new?round=${id}`, main: true },
                { name: 'place', text: t('round.placement'), to: `/rounds/${id}/placement`, main: true },
                ...(maySee && !view.allowed_actions.includes('place') ? [{ text: t('placing.link'), to: `/rounds/${id}/placement` }] : []),
                { text: t('mobility.history'), to: `/rounds/${id}/history` },
              ]}
            />
          }
        >
          {publishing.isError && <ProblemNotice error={publishing.error} />}
          <p className={styles.criteria}>{view.round.criteria}</p>
          <Offers roundId={id} />
        </Page>
      )}
    </Loaded>
  );
}

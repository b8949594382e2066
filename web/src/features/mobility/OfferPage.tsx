import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Facts } from '../../shared/facts/Facts';
import { Loaded } from '../../shared/feedback/Loaded';
import { Notice } from '../../shared/feedback/Notice';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { useMay } from '../../shared/session/useSession';
import { fetchOffer, publishOffer } from './rounds.api';
import { TripJourneys } from './TripJourneys';
import { offerTone } from './tones';

/** One offer with its facts and what may be done. */
export default function OfferPage() {
  const { t } = useMessages();
  const format = useFormat();
  const staysAreSeen = useMay('see_stays');
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['offer', id], queryFn: () => fetchOffer(id) });
  const publishing = useMutation({ mutationFn: () => publishOffer(id), onSuccess: () => queries.invalidateQueries() });
  return (
    <Loaded query={query}>
      {({ offer, round, state, warnings, allowed_actions, partner_name, partner_town, partner_country, quota }) => (
        <Page
          title={offer.title}
          above={{ to: `/rounds/${round.id}`, text: round.name }}
          lead={<StateMark tone={offerTone(state)}>{t(`offer.state.${state}`)}</StateMark>}
          actions={<AllowedActions allowed={allowed_actions} busy={publishing.isPending} actions={[{ name: 'publish', text: t('offer.publish'), onDo: () => publishing.mutate(), main: true }, { text: t('mobility.history'), to: `/offers/${id}/history` }]} />}
        >
          {publishing.isError && <ProblemNotice error={publishing.error} />}
          {warnings.map((warning) => (
            <Notice key={warning} tone="attention" title={t(`offer.warning.${warning}`)} />
          ))}
          <p>{offer.description}</p>
          <Facts
            facts={[
              { name: t('offer.partner'), value: <Link to={`/partners/${offer.partner_id}`}>{[partner_name, partner_town, format.country(partner_country)].filter(Boolean).join(', ')}</Link> },
              { name: t('offer.when'), value: t('offer.from_to', { from: format.shortDay(offer.starts_on), to: format.shortDay(offer.ends_on) }) },
              { name: t('offer.what'), value: t(`activity.${offer.activity}`) },
              { name: t('offer.places'), value: quota == null ? offer.places : t('offer.places_of_quota', { places: offer.places, quota }) },
              offer.programmes.length > 0 && { name: t('offer.programmes'), value: offer.programmes.join(', ') },
              offer.year_levels.length > 0 && { name: t('offer.year_levels_field'), value: offer.year_levels.join(', ') },
              offer.minimum_age != null && { name: t('offer.minimum_age_field'), value: offer.minimum_age },
              offer.languages.length > 0 && {
                name: t('offer.language'),
                value: [offer.languages.map((code) => format.language(code)).join(', '), offer.language_level?.toUpperCase()].filter(Boolean).join(', '),
              },
              { name: t('offer.own_cost_field'), value: offer.own_cost ? format.money(offer.own_cost.minor, offer.own_cost.currency, 0) : t('offer.own_cost.none') },
              { name: t('offer.funding'), value: t(`offer.funding.${offer.funding}`) },
              { name: t('round.closes_on'), value: format.day(round.closes_on) },
            ]}
          />
          {staysAreSeen && offer.activity !== 'virtual_exchange' && (
            <Section title={t('journey.title')}>
              <TripJourneys of={{ kind: 'offers', id }} partnerId={offer.partner_id} />
            </Section>
          )}
        </Page>
      )}
    </Loaded>
  );
}

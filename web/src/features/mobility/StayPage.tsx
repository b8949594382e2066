import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Facts } from '../../shared/facts/Facts';
import { Loaded } from '../../shared/feedback/Loaded';
import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { StayFundings } from './StayFundings';
import { StayJourneys } from './StayJourneys';
import { StaySupport } from './StaySupport';
import { StayTraining } from './StayTraining';
import { approveJourney, fetchStay, type StayView } from './stays.api';
import { stayTone } from './tones';
import { useModeWords } from './useModeWords';

/** One stay: facts, the journey to choose, the learning agreement. */
export default function StayPage() {
  const { t } = useMessages();
  const format = useFormat();
  const modeWords = useModeWords();
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const { say } = useToaster();
  const query = useQuery({ queryKey: ['stay', id], queryFn: () => fetchStay(id) });
  async function approve() {
    queries.setQueryData(['stay', id], await approveJourney(id));
    say(t('journey.approved.done'));
  }
  const approval = ({ stay, journey_state, journey_approved_by }: StayView) => {
    if (stay.journey_approval) return t('journey.state.approved', { name: journey_approved_by ?? '', day: format.day(stay.journey_approval.approved_on) });
    const { kilograms_co2e = 0, least_kilograms_co2e } = stay.journey ?? {};
    return t(`journey.state.${journey_state}`, { least: Math.round((10 * kilograms_co2e) / (least_kilograms_co2e ?? kilograms_co2e)) / 10 });
  };
  return (
    <Loaded query={query}>
      {(view) => {
        const paper = view.learning_agreement_id;
        return (
          <Page
            title={view.row.person_name}
            above={{ to: '/stays', text: t('stay.title') }}
            lead={
              <>
                <StateMark tone={stayTone(view.row.state)}>{t(`stay.state.${view.row.state}`)}</StateMark> {view.row.partner_name}, {format.country(view.row.partner_country)}
              </>
            }
            actions={
              <AllowedActions
                allowed={view.allowed_actions}
                actions={[
                  ...(paper ? [{ text: t('stay.learning_agreement'), to: `/learning-agreements/${paper}`, main: true }] : [{ name: 'prepare_learning_agreement', text: t('stay.action.prepare_learning_agreement'), to: `/stays/${id}/learning-agreement`, main: true }]),
                  { name: 'approve_journey', text: t('stay.action.approve_journey'), main: true, onDo: () => void approve() },
                  { text: t('mobility.history'), to: `/stays/${id}/history` },
                  { name: 'break_off', text: t('stay.action.break_off'), to: `/stays/${id}/break-off`, tone: 'danger' },
                  { name: 'cancel', text: t('stay.action.cancel'), to: `/stays/${id}/cancellation`, tone: 'danger' },
                ]}
              />
            }
          >
            <Facts
              facts={[
                { name: t('stay.period'), value: t('offer.from_to', { from: format.day(view.stay.starts_on), to: format.day(view.stay.ends_on) }) },
                { name: t('stay.days'), value: view.days },
                { name: t('offer.what'), value: t(`activity.${view.stay.activity}`) },
                { name: t('stay.direction'), value: t(`direction.${view.stay.direction}`) },
                view.stay.journey && { name: t('stay.journey'), value: `${modeWords(view.stay.journey.mode)}, ${format.number(view.stay.journey.kilograms_co2e)} kg CO₂e. ${view.stay.journey.reason}` },
                view.stay.journey && view.journey_state !== 'chosen' && { name: t('stay.journey_approval'), value: approval(view) },
                view.stay.break_off && { name: t('stay.ended_early'), value: `${format.day(view.stay.break_off.from)}. ${view.stay.break_off.reason}` },
                view.learning_agreement_state && { name: t('stay.learning_agreement'), value: t(`learning_agreement.state.${view.learning_agreement_state}`) },
              ]}
            />
            <StayJourneys view={view} />
            <StayFundings stayId={id} />
            <StaySupport reader="staff" stayId={id} name={view.row.person_name} />
            <StayTraining stayId={id} />
          </Page>
        );
      }}
    </Loaded>
  );
}

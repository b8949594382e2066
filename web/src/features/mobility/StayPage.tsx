import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Facts } from '../../shared/facts/Facts';
import { Loaded } from '../../shared/feedback/Loaded';
import { StateMark } from '../../shared/feedback/StateMark';
import { LongTextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { IndividualSupport } from './IndividualSupport';
import { JourneyTable } from './JourneyTable';
import { chooseJourney, fetchJourneys, fetchStay, type JourneyOption, type StayView } from './stays.api';
import { stayTone } from './tones';

function Journeys({ view }: { view: StayView }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const [option, setOption] = useState<JourneyOption | null>(null);
  const [reason, setReason] = useState(view.stay.journey?.reason ?? '');
  const query = useQuery({ queryKey: ['journeys', view.stay.id], queryFn: () => fetchJourneys(view.stay.id) });
  const mayChoose = view.allowed_actions.includes('choose_journey');
  return (
    <Section title={t('journey.title')}>
      <Loaded query={query}>
        {(journeys) => (
          <>
            <JourneyTable journeys={journeys} chosen={option?.mode ?? view.stay.journey?.mode} onChoose={mayChoose ? setOption : undefined} />
            <IndividualSupport grant={journeys.grant} />
          </>
        )}
      </Loaded>
      {option && (
        <TaskForm
          submit={t('journey.save')}
          onCancel={() => setOption(null)}
          onSubmit={async () => {
            await chooseJourney(view.stay.id, option.mode, reason);
            await queries.invalidateQueries({ queryKey: ['stay', view.stay.id] });
            setOption(null);
          }}
        >
          <LongTextField pointer="/reason" label={t('journey.reason')} description={t('journey.reason.text')} rows={2} value={reason} onChange={setReason} />
        </TaskForm>
      )}
    </Section>
  );
}

/** One stay: facts, the journey to choose, the learning agreement. */
export default function StayPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['stay', id], queryFn: () => fetchStay(id) });
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
                view.stay.journey && { name: t('stay.journey'), value: `${t(`mode.${view.stay.journey.mode}`)}, ${format.number(view.stay.journey.kilograms_co2e)} kg CO₂e. ${view.stay.journey.reason}` },
                view.stay.break_off && { name: t('stay.ended_early'), value: `${format.day(view.stay.break_off.from)}. ${view.stay.break_off.reason}` },
                view.learning_agreement_state && { name: t('stay.learning_agreement'), value: t(`learning_agreement.state.${view.learning_agreement_state}`) },
              ]}
            />
            <Journeys view={view} />
          </Page>
        );
      }}
    </Loaded>
  );
}

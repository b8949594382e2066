import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LongTextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { chooseJourney, type StayView } from './stays.api';
import { TripJourneys } from './TripJourneys';
import type { JourneyOption } from './trips.api';

/** The ways to travel to a stay, of which one is chosen with its reason. */
export function StayJourneys({ view }: { view: StayView }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const [option, setOption] = useState<JourneyOption | null>(null);
  const [reason, setReason] = useState(view.stay.journey?.reason ?? '');
  const mayChoose = view.allowed_actions.includes('choose_journey');
  return (
    <Section title={t('journey.title')}>
      <TripJourneys of={{ kind: 'stays', id: view.stay.id }} partnerId={view.stay.partner_id} chosen={option?.mode ?? view.stay.journey?.mode} onChoose={mayChoose ? setOption : undefined} />
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

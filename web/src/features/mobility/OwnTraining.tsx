import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { fetchOwnTraining } from './training_abroad.api';
import { TrainingLead } from './TrainingLead';
import { TrainingSteps } from './TrainingSteps';

/** The learner's own training abroad, to read; nothing where there is none. */
export function OwnTraining({ stayId }: { stayId: string }) {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: ['own-training', stayId], queryFn: () => fetchOwnTraining(stayId) });
  const view = data?.training_abroad;
  if (!view) return null;
  return (
    <>
      <Section title={t('training_abroad.title')}>
        <p>
          <TrainingLead view={view} />
        </p>
      </Section>
      <TrainingSteps view={view} />
    </>
  );
}

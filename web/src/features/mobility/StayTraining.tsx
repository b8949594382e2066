import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { fetchStayTraining, stayTrainingKey } from './training_abroad.api';
import { TrainingLead } from './TrainingLead';

/** The training abroad of a stay, or the way to begin one; nothing where the programme does not pay. */
export function StayTraining({ stayId }: { stayId: string }) {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: stayTrainingKey(stayId), queryFn: () => fetchStayTraining(stayId) });
  const view = data?.training_abroad;
  if (view)
    return (
      <Section
        title={t('training_abroad.title')}
        aside={
          <Button asChild variant="secondary" data-size="sm">
            <Link to={`/trainings-abroad/${view.training_abroad.id}`}>{t('training_abroad.open')}</Link>
          </Button>
        }
      >
        <p>
          <TrainingLead view={view} />
        </p>
      </Section>
    );
  if (!data?.allowed_actions.includes('begin')) return null;
  return (
    <Section
      title={t('training_abroad.title')}
      aside={
        <Button asChild variant="secondary" data-size="sm">
          <Link to={`/stays/${stayId}/training-abroad`}>{t('training_abroad.begin')}</Link>
        </Button>
      }
    >
      <p>{t('training_abroad.none')}</p>
    </Section>
  );
}

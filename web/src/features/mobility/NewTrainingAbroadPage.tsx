import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { fetchStay } from './stays.api';
import { beginTraining } from './training_abroad.api';
import { TrainingPlacesForm } from './TrainingPlacesForm';
import { useTrainingChanged } from './useTraining';

/** Begins the training abroad of a stay; the employer abroad is mostly the partner. */
export default function NewTrainingAbroadPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const changed = useTrainingChanged();
  const query = useQuery({ queryKey: ['stay', id], queryFn: () => fetchStay(id) });
  return (
    <Loaded query={query}>
      {({ row }) => (
        <Page title={t('training_abroad.begin')} above={{ to: `/stays/${id}`, text: row.person_name }} lead={t('training_abroad.begin.lead')} width="reading">
          <TrainingPlacesForm
            start={{ route: 'a', employer_abroad: row.partner_name }}
            submit={t('training_abroad.begin')}
            onCancel={() => void navigate(`/stays/${id}`)}
            onSubmit={async (places) => {
              const view = await beginTraining(id, places);
              await changed(view);
              void navigate(`/trainings-abroad/${view.training_abroad.id}`);
            }}
          />
        </Page>
      )}
    </Loaded>
  );
}

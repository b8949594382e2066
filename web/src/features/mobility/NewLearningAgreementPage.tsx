import { useNavigate, useParams } from 'react-router';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { LearningAgreementForm } from './LearningAgreementForm';
import { emptyGoal, prepareLearningAgreement } from './stays.api';

/** Writes down what a stay is to teach. */
export default function NewLearningAgreementPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  return (
    <Page title={t('stay.action.prepare_learning_agreement')} above={{ to: `/stays/${id}`, text: t('stay.title') }} width="reading">
      <LearningAgreementForm
        begin={{ goals: [emptyGoal], tasks: '', supervision: '', assessment: '', recognition: '' }}
        onCancel={() => void navigate(`/stays/${id}`)}
        onSubmit={async (draft) => {
          const view = await prepareLearningAgreement(id, draft);
          void navigate(`/learning-agreements/${view.learning_agreement.id}`);
        }}
      />
    </Page>
  );
}

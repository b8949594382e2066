import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { LearningAgreementForm } from './LearningAgreementForm';
import { editLearningAgreement } from './stays.api';
import { useLearningAgreement } from './useLearningAgreement';

/** Changes a learning agreement that nobody has signed. */
export default function EditLearningAgreementPage() {
  const { t } = useMessages();
  const { id, key, query } = useLearningAgreement();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const back = `/learning-agreements/${id}`;
  return (
    <Loaded query={query}>
      {({ learning_agreement: { goals, tasks, supervision, assessment, recognition }, stay }) => (
        <Page title={t('learning_agreement.action.edit')} above={{ to: back, text: t('learning_agreement.title', { name: stay.person_name }) }} width="reading">
          <LearningAgreementForm
            begin={{ goals, tasks, supervision, assessment, recognition }}
            onCancel={() => void navigate(back)}
            onSubmit={async (draft) => {
              queries.setQueryData(key, await editLearningAgreement(id, draft));
              void navigate(back);
            }}
          />
        </Page>
      )}
    </Loaded>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useSession } from '../../shared/session/useSession';
import { useToaster } from '../../shared/toasts/Toasts';
import { type Signer, signers, signLearningAgreement } from './stays.api';
import { useLearningAgreement } from './useLearningAgreement';

/** Records who signed the paper for the school, the host or the pupil, and when. */
export default function SignLearningAgreementPage() {
  const { t } = useMessages();
  const { id, key, query } = useLearningAgreement();
  const asked = useParams().signer;
  const signer: Signer = signers.find((one) => one === asked) ?? 'home';
  const { person } = useSession();
  const { say } = useToaster();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [name, setName] = useState<string | null>(null);
  const [signedOn, setSignedOn] = useState(useToday());
  const back = `/learning-agreements/${id}`;
  return (
    <Loaded query={query}>
      {({ stay }) => {
        const likely = { home: person.name, pupil: stay.person_name, host: '' }[signer];
        return (
          <Page
            title={t(`learning_agreement.action.sign_${signer}`)}
            above={{ to: back, text: t('learning_agreement.title', { name: stay.person_name }) }}
            lead={t('learning_agreement.sign.lead')}
            width="reading"
          >
            <TaskForm
              submit={t('learning_agreement.sign.submit')}
              onCancel={() => void navigate(back)}
              onSubmit={async () => {
                queries.setQueryData(key, await signLearningAgreement(id, signer, { name: name ?? likely, signed_on: signedOn }));
                await queries.invalidateQueries({ queryKey: ['stay', stay.id] });
                say(t('learning_agreement.sign.done'));
                void navigate(back);
              }}
            >
              <TextField pointer="/name" label={t('learning_agreement.sign.name')} value={name ?? likely} onChange={setName} />
              <TextField pointer="/signed_on" label={t('learning_agreement.sign.day')} type="date" value={signedOn} onChange={setSignedOn} />
            </TaskForm>
          </Page>
        );
      }}
    </Loaded>
  );
}

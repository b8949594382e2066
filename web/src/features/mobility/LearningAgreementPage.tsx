import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Facts } from '../../shared/facts/Facts';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { fetchLearningAgreement } from './stays.api';

/** One learning agreement with its paper. */
export default function LearningAgreementPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['learning-agreement', id], queryFn: () => fetchLearningAgreement(id) });
  return (
    <Loaded query={query}>
      {({ learning_agreement: agreement, stay, state }) => {
        const signed = (signature?: { name: string; signed_on: string }) => (signature ? `${signature.name}, ${format.day(signature.signed_on)}` : '–');
        return (
          <Page
            title={t('learning_agreement.title', { name: stay.person_name })}
            above={{ to: `/stays/${stay.id}`, text: stay.person_name }}
            lead={t(`learning_agreement.state.${state}`)}
            actions={<AllowedActions allowed={[]} actions={[{ text: t('learning_agreement.print'), href: `/api/learning-agreements/${id}/document.pdf`, main: true }]} />}
          >
            {agreement.goals.map((goal) => (
              <Section key={goal.subject + goal.competence_goal} title={goal.subject}>
                <p>{goal.competence_goal}</p>
                <p>{goal.goal}</p>
              </Section>
            ))}
            <Facts
              facts={[
                agreement.tasks && { name: t('learning_agreement.tasks'), value: agreement.tasks },
                agreement.supervision && { name: t('learning_agreement.supervision'), value: agreement.supervision },
                agreement.assessment && { name: t('learning_agreement.assessment'), value: agreement.assessment },
                agreement.recognition && { name: t('learning_agreement.recognition'), value: agreement.recognition },
                { name: t('learning_agreement.signed_by_pupil'), value: signed(agreement.pupil_signature) },
                { name: t('learning_agreement.signed_by_home'), value: signed(agreement.home_signature) },
                { name: t('learning_agreement.signed_by_host'), value: signed(agreement.host_signature) },
              ]}
            />
          </Page>
        );
      }}
    </Loaded>
  );
}

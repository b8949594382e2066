import { Facts } from '../../shared/facts/Facts';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import type { LearningAgreementView, NamedSignature } from './stays.api';

/** What a learning agreement says, as staff and the pupil read it. */
export function LearningAgreementText({ agreement }: { agreement: LearningAgreementView['learning_agreement'] }) {
  const { t } = useMessages();
  const format = useFormat();
  const signed = (signature?: NamedSignature) => (signature ? `${signature.name}, ${format.day(signature.signed_on)}` : t('learning_agreement.not_signed'));
  return (
    <>
      {agreement.goals.length === 0 && <EmptyState title={t('learning_agreement.no_goals')}>{t('learning_agreement.no_goals.text')}</EmptyState>}
      {agreement.goals.map((goal, position) => (
        <Section key={position} title={t('learning_agreement.goal_of', { number: position + 1, subject: goal.subject })}>
          <Facts
            facts={[
              { name: t('learning_agreement.competence_goal'), value: goal.competence_goal },
              goal.goal && { name: t('learning_agreement.goal'), value: goal.goal },
              goal.evidence && { name: t('learning_agreement.evidence'), value: goal.evidence },
            ]}
          />
        </Section>
      ))}
      <Section title={t('learning_agreement.around')}>
        <Facts
          facts={[
            agreement.tasks && { name: t('learning_agreement.tasks'), value: agreement.tasks },
            agreement.supervision && { name: t('learning_agreement.supervision'), value: agreement.supervision },
            agreement.assessment && { name: t('learning_agreement.assessment'), value: agreement.assessment },
            agreement.recognition && { name: t('learning_agreement.recognition'), value: agreement.recognition },
          ]}
        />
      </Section>
      <Section title={t('learning_agreement.signatures')}>
        <Facts
          facts={[
            { name: t('learning_agreement.signed_by_pupil'), value: signed(agreement.pupil_signature) },
            { name: t('learning_agreement.signed_by_home'), value: signed(agreement.home_signature) },
            { name: t('learning_agreement.signed_by_host'), value: signed(agreement.host_signature) },
          ]}
        />
      </Section>
    </>
  );
}

import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Loaded } from '../../shared/feedback/Loaded';
import { StateMark } from '../../shared/feedback/StateMark';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { LearningAgreementText } from './LearningAgreementText';
import { signers } from './stays.api';
import { learningAgreementTone } from './tones';
import { useLearningAgreement } from './useLearningAgreement';

/** One learning agreement with its paper and its signatures. */
export default function LearningAgreementPage() {
  const { t } = useMessages();
  const { id, query } = useLearningAgreement();
  return (
    <Loaded query={query}>
      {({ learning_agreement: agreement, stay, state, allowed_actions }) => (
        <Page
          title={t('learning_agreement.title', { name: stay.person_name })}
          above={{ to: `/stays/${stay.id}`, text: stay.person_name }}
          lead={<StateMark tone={learningAgreementTone(state)}>{t(`learning_agreement.state.${state}`)}</StateMark>}
          actions={
            <AllowedActions
              allowed={allowed_actions}
              actions={[
                { text: t('learning_agreement.print'), href: `/api/learning-agreements/${id}/document.pdf`, main: true },
                { name: 'edit', text: t('learning_agreement.action.edit'), to: `/learning-agreements/${id}/edit` },
                ...signers.map((signer) => ({ name: `sign_${signer}`, text: t(`learning_agreement.action.sign_${signer}`), to: `/learning-agreements/${id}/signature/${signer}` })),
              ]}
            />
          }
        >
          <LearningAgreementText agreement={agreement} />
        </Page>
      )}
    </Loaded>
  );
}

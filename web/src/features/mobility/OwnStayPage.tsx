import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { ConfirmDialog } from '../../shared/actions/ConfirmDialog';
import { Facts } from '../../shared/facts/Facts';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { useToaster } from '../../shared/toasts/Toasts';
import { LearningAgreementText } from './LearningAgreementText';
import { fetchOwnLearningAgreement, fetchOwnStay, type OwnLearningAgreementView, signOwnLearningAgreement } from './own.api';
import { OwnTraining } from './OwnTraining';
import { StaySupport } from './StaySupport';
import { stayTone } from './tones';
import { useModeWords } from './useModeWords';

function OwnLearningAgreement({ stayId, view }: { stayId: string; view: OwnLearningAgreementView }) {
  const { t } = useMessages();
  const { say } = useToaster();
  const queries = useQueryClient();
  const signing = useRef<HTMLDialogElement>(null);
  async function sign() {
    queries.setQueryData(['own-learning-agreement', stayId], await signOwnLearningAgreement(stayId));
    say(t('learning_agreement.sign.done'));
  }
  return (
    <Section title={t('stay.learning_agreement')}>
      <p>{t(`own_learning_agreement.state.${view.state}`)}</p>
      <AllowedActions
        allowed={view.allowed_actions}
        actions={[
          { name: 'sign_pupil', text: t('own_learning_agreement.sign'), main: true, onDo: () => signing.current?.showModal() },
          { name: 'edit', text: t('own_learning_agreement.choose_goals'), to: `/choices/stays/${stayId}/goals` },
          { text: t('learning_agreement.print'), href: `/api/own-stays/${stayId}/learning-agreement/document.pdf` },
        ]}
      />
      <ConfirmDialog dialog={signing} title={t('own_learning_agreement.sign')} submit={t('own_learning_agreement.sign')} onConfirm={sign}>
        <p>{t('own_learning_agreement.sign.text')}</p>
      </ConfirmDialog>
    </Section>
  );
}

/** A pupil's own stay: where, when, how she travels, and her learning agreement. */
export default function OwnStayPage() {
  const { t } = useMessages();
  const format = useFormat();
  const modeWords = useModeWords();
  const { id = '' } = useParams();
  const stay = useQuery({ queryKey: ['own-stay', id], queryFn: () => fetchOwnStay(id) });
  const prepared = stay.data?.learning_agreement_id !== undefined;
  const agreement = useQuery({ queryKey: ['own-learning-agreement', id], queryFn: () => fetchOwnLearningAgreement(id), enabled: prepared });
  return (
    <Loaded query={stay}>
      {(view) => (
        <Page
          title={view.row.partner_name}
          above={{ to: '/choices', text: t('own_application.title') }}
          lead={<StateMark tone={stayTone(view.row.state)}>{t(`stay.state.${view.row.state}`)}</StateMark>}
          width="reading"
        >
          <Facts
            facts={[
              { name: t('own_stay.where'), value: [view.row.partner_town, format.country(view.row.partner_country)].filter(Boolean).join(', ') },
              { name: t('stay.period'), value: t('offer.from_to', { from: format.day(view.stay.starts_on), to: format.day(view.stay.ends_on) }) },
              view.stay.journey && { name: t('stay.journey'), value: `${modeWords(view.stay.journey.mode)}, ${format.number(view.stay.journey.kilograms_co2e)} kg CO₂e` },
            ]}
          />
          <StaySupport reader="own" stayId={id} name={view.row.person_name} />
          <OwnTraining stayId={id} />
          {prepared ? (
            <Loaded query={agreement}>
              {(loaded) => (
                <>
                  <OwnLearningAgreement stayId={id} view={loaded} />
                  <LearningAgreementText agreement={loaded.learning_agreement} />
                </>
              )}
            </Loaded>
          ) : (
            <EmptyState title={t('own_learning_agreement.none')}>{t('own_learning_agreement.none.text')}</EmptyState>
          )}
        </Page>
      )}
    </Loaded>
  );
}

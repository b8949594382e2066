import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Facts } from '../../shared/facts/Facts';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { withdrawClaim } from './training_abroad.api';
import { TrainingGrants } from './TrainingGrants';
import { TrainingLead } from './TrainingLead';
import { TrainingSteps } from './TrainingSteps';
import { useTraining, useTrainingChanged } from './useTraining';

/** One training abroad: how far it is, what is left to do, and what pays. */
export default function TrainingAbroadPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { say } = useToaster();
  const changed = useTrainingChanged();
  const { id, query } = useTraining();
  const address = `/trainings-abroad/${id}`;
  async function takeBack() {
    await changed(await withdrawClaim(id));
    say(t('training_abroad.claim.withdrawn'));
  }
  return (
    <Loaded query={query}>
      {(view) => (
        <Page
          title={t('training_abroad.title_of', { name: view.stay.person_name })}
          above={{ to: `/stays/${view.stay.id}`, text: view.stay.person_name }}
          lead={<TrainingLead view={view} />}
          actions={
            <AllowedActions
              allowed={view.allowed_actions}
              actions={[
                { name: 'claim', text: t('training_abroad.claim'), to: `${address}/claim`, main: view.training_abroad.assessment_before !== undefined },
                { name: 'assess_before', text: t('training_abroad.assess_before'), to: `${address}/assessment/before`, main: true },
                { name: 'assess_after', text: t('training_abroad.assess_after'), to: `${address}/assessment/after` },
                { name: 'edit', text: t('training_abroad.edit'), to: `${address}/edit` },
                { text: t('mobility.history'), to: `${address}/history` },
                { name: 'withdraw_claim', text: t('training_abroad.withdraw_claim'), onDo: () => void takeBack(), tone: 'danger' },
              ]}
            />
          }
        >
          <Facts
            facts={[
              { name: t('training_abroad.route'), value: t(`training_abroad.route.${view.training_abroad.places.route}`) },
              view.training_abroad.places.employer_home && { name: t('training_abroad.employer_home'), value: view.training_abroad.places.employer_home },
              { name: t('training_abroad.employer_abroad'), value: view.training_abroad.places.employer_abroad },
              { name: t('stay.period'), value: t('offer.from_to', { from: format.day(view.stay.starts_on), to: format.day(view.stay.ends_on) }) },
              view.training_abroad.places.first_expense_on && { name: t('training_abroad.first_expense_on'), value: format.day(view.training_abroad.places.first_expense_on) },
              view.claim_deadline && {
                name: t(`training_abroad.claim_rule.${view.claim_deadline.counted_from}`),
                value: `${format.day(view.claim_deadline.last_day)} (${t(`certainty.${view.claim_deadline.certainty}`)})`,
              },
            ]}
          />
          <TrainingSteps view={view} />
          <TrainingGrants view={view} />
        </Page>
      )}
    </Loaded>
  );
}

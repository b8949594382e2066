import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { useAmountText } from '../../shared/rates/Amount';
import { FundedTwice } from './FundedTwice';
import { fetchStayFundings, stayFundingsKey } from './stay_fundings.api';
import { StayGrant } from './StayGrant';
import { fetchTrainingGrants, type TrainingGrants as Grants, type TrainingView } from './training_abroad.api';
import styles from './TrainingGrants.module.css';

/** What OPU pays beside what Erasmus+ would, the difference in a sentence, and which cost both pay. */
export function TrainingGrants({ view }: { view: TrainingView }) {
  const { t } = useMessages();
  const { id } = view.training_abroad;
  const grants = useQuery({ queryKey: ['training-abroad', id, 'grants'], queryFn: () => fetchTrainingGrants(id) });
  const fundings = useQuery({ queryKey: stayFundingsKey(view.stay.id), queryFn: () => fetchStayFundings(view.stay.id) });
  return (
    <Section title={t('training_abroad.grants')}>
      <FundedTwice sentences={fundings.data?.funded_twice ?? []} />
      <Loaded query={grants}>
        {({ opu, erasmus }) => (
          <>
            <p className={styles.difference}>
              <Difference opu={opu} erasmus={erasmus} claimant={view.steps.find((step) => step.shown_by === 'claim')?.who ?? 'employer'} /> {t('training_abroad.once')}
            </p>
            <div className={styles.sides}>
              <StayGrant grant={opu} />
              <StayGrant grant={erasmus} />
            </div>
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Difference({ opu, erasmus, claimant }: Grants & { claimant: string }) {
  const { t } = useMessages();
  const amountText = useAmountText();
  const refunds = opu.not_eligible === undefined;
  const which = erasmus.total ? (refunds ? 'both' : 'erasmus') : refunds ? 'opu' : 'neither';
  return <>{t(`training_abroad.difference.${which}`, { amount: erasmus.total ? amountText(erasmus.total, { whole: true }) : '', party: t(`training_party.${claimant}`) })}</>;
}

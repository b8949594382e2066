import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { TrainingView } from './training_abroad.api';

/** How far it is and by when the refund is claimed: "3 of 9 steps · claim by 14 March 2027". */
export function TrainingLead({ view: { done, needed, claim_deadline: deadline, training_abroad: training } }: { view: TrainingView }) {
  const { t } = useMessages();
  const format = useFormat();
  const missed = !training.claim && deadline !== undefined && deadline.last_day < format.today;
  const late = missed || (done < needed && training.claim !== undefined);
  const claim = () => {
    if (training.claim) return t('training_abroad.claimed', { party: t(`training_party.${training.claim.claimant}`), day: format.day(training.claim.claimed_on) });
    if (deadline === undefined) return t('training_abroad.claim_unknown');
    return t(missed ? 'training_abroad.claim_missed' : 'training_abroad.claim_by', { day: format.day(deadline.last_day) });
  };
  return (
    <>
      <StateMark tone={late ? 'attention' : done === needed ? 'good' : 'waiting'}>{t('training_abroad.progress', { done, needed })}</StateMark> {claim()}
    </>
  );
}

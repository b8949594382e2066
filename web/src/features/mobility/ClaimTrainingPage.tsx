import { useState } from 'react';
import { ChoiceField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat, useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { claimRefund, parties, type RefundClaim } from './training_abroad.api';
import { TrainingTask } from './TrainingTask';

/** Records who claimed the refund from AUB, and when. */
export default function ClaimTrainingPage() {
  const { t } = useMessages();
  const format = useFormat();
  const [claimant, setClaimant] = useState<RefundClaim['claimant'] | null>(null);
  const [claimedOn, setClaimedOn] = useState(useToday());
  return (
    <TrainingTask
      title={t('training_abroad.claim')}
      lead={({ claim_deadline: deadline }) => (deadline ? t('training_abroad.claim.lead', { day: format.day(deadline.last_day) }) : t('training_abroad.claim_unknown'))}
    >
      {({ view: { training_abroad: training, steps }, leave, finish }) => {
        const likely = steps.find((step) => step.shown_by === 'claim')?.who ?? 'employer';
        return (
          <TaskForm
            submit={t('training_abroad.claim')}
            onCancel={leave}
            onSubmit={async () => finish(await claimRefund(training.id, { claimant: claimant ?? likely, claimed_on: claimedOn }), t('training_abroad.claim.done'))}
          >
            <ChoiceField
              pointer="/claimant"
              label={t('training_abroad.claimant')}
              value={claimant ?? likely}
              onChange={(value) => setClaimant(value as RefundClaim['claimant'])}
              options={parties.map((value) => ({ value, text: t(`training_party.${value}`) }))}
            />
            <TextField pointer="/claimed_on" label={t('training_abroad.claimed_on')} type="date" value={claimedOn} onChange={setClaimedOn} />
          </TaskForm>
        );
      }}
    </TrainingTask>
  );
}

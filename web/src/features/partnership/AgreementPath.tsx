import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './AgreementPath.module.css';
import type { AgreementState } from './words';

const steps = ['draft', 'signatures', 'in_force', 'ended'] as const;
const reached: Record<AgreementState, number> = { draft: 0, awaiting_signatures: 1, awaiting_start: 1, in_force: 2, expired: 3, terminated: 3 };

/** The way of an agreement, and how far this one has come. */
export function AgreementPath({ state }: { state: AgreementState }) {
  const { t } = useMessages();
  const here = reached[state];
  return (
    <ol className={styles.path} aria-label={t('agreement.path')}>
      {steps.map((step, index) => (
        <li key={step} data-reached={index <= here} aria-current={index === here ? 'step' : undefined}>
          {t(`agreement.path.${step}`)}
        </li>
      ))}
    </ol>
  );
}

import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { AgreementStateMark } from './AgreementStateMark';
import styles from './AgreementLead.module.css';
import type { AgreementView } from './agreements.api';

/** Where the agreement stands, in one line. */
export function AgreementLead({ view: { agreement, state } }: { view: AgreementView }) {
  const { t } = useMessages();
  const format = useFormat();
  const days = {
    from: format.day(agreement.valid_from),
    from_distance: format.distance(agreement.valid_from),
    to: format.day(agreement.valid_to),
    to_distance: format.distance(agreement.valid_to),
    terminated: agreement.terminated_from ? format.day(agreement.terminated_from) : '',
  };
  return (
    <span className={styles.lead}>
      <AgreementStateMark state={state} />
      <span>{t(`agreement.lead.${state}`, days)}</span>
    </span>
  );
}

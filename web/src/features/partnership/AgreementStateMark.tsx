import { StateMark } from '../../shared/feedback/StateMark';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { type AgreementState, toneOf } from './words';

export function AgreementStateMark({ state }: { state: AgreementState }) {
  const { t } = useMessages();
  return <StateMark tone={toneOf(state)}>{t(`agreement.state.${state}`)}</StateMark>;
}

import { StateMark } from '../../shared/feedback/StateMark';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { ContactPointView } from './contact_points.api';

function stateOf({ contact_point: contactPoint, shown }: ContactPointView): string {
  if (contactPoint.objected_on !== undefined) return 'contact_point.objected';
  return shown ? 'contact_point.shown' : 'contact_point.not_shown';
}

export function ContactPointState({ view }: { view: ContactPointView }) {
  const { t } = useMessages();
  return <StateMark tone={view.shown ? 'good' : 'quiet'}>{t(stateOf(view))}</StateMark>;
}

import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './PinChoice.module.css';
import type { Decision } from './placement_runs.api';

interface PinChoiceProps {
  decision: Decision;
  /** The pin that is set: an offer, null for no place, undefined for none. */
  pin: string | null | undefined;
  titleOf: (offer: string) => string;
  onPin: (offer: string | null | undefined) => void;
}

const free = 'free';
const nowhere = 'nowhere';

/**
 * Where an applicant is placed by hand: kept, moved to another of her choices, or left out. The browser's own list: it stands in
 * every row, and a heavier one is felt when thousands scroll.
 */
export function PinChoice({ decision, pin, titleOf, onPin }: PinChoiceProps) {
  const { t } = useMessages();
  const value = pin === undefined ? free : (pin ?? nowhere);
  const choose = (chosen: string) => onPin(chosen === free ? undefined : chosen === nowhere ? null : chosen);
  return (
    <select className={styles.choice} aria-label={t('run.pin.of', { name: decision.person_name })} value={value} onChange={(event) => choose(event.target.value)}>
      <option value={free}>{t('run.pin.free')}</option>
      {decision.choices.map((offer) => (
        <option key={offer} value={offer}>
          {t(offer === decision.offer_id ? 'run.pin.keep' : 'run.pin.move', { offer: titleOf(offer) })}
        </option>
      ))}
      <option value={nowhere}>{t('run.pin.nowhere')}</option>
    </select>
  );
}

import { Select } from '@digdir/designsystemet-react';
import { useMessages } from '../../shared/messages/MessagesProvider';
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

/** Where an applicant is placed by hand: kept, moved to another of her choices, or left out. */
export function PinChoice({ decision, pin, titleOf, onPin }: PinChoiceProps) {
  const { t } = useMessages();
  const value = pin === undefined ? free : (pin ?? nowhere);
  const choose = (chosen: string) => onPin(chosen === free ? undefined : chosen === nowhere ? null : chosen);
  return (
    <Select data-size="sm" aria-label={t('run.pin.of', { name: decision.person_name })} value={value} onChange={(event) => choose(event.target.value)}>
      <Select.Option value={free}>{t('run.pin.free')}</Select.Option>
      {decision.choices.map((offer) => (
        <Select.Option key={offer} value={offer}>
          {t(offer === decision.offer_id ? 'run.pin.keep' : 'run.pin.move', { offer: titleOf(offer) })}
        </Select.Option>
      ))}
      <Select.Option value={nowhere}>{t('run.pin.nowhere')}</Select.Option>
    </Select>
  );
}

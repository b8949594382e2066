import { Button } from '@digdir/designsystemet-react';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './JourneyLegs.module.css';
import type { JourneyLeg, JourneyOption } from './trips.api';

interface JourneyLegsProps {
  option: JourneyOption;
  onCorrect?: ((leg: JourneyLeg) => void) | undefined;
  /** Takes back the correction of that id. */
  onWithdraw?: ((correction: string) => void) | undefined;
}

interface WithdrawButtonProps {
  leg: JourneyLeg;
  correction: string;
  onWithdraw: (correction: string) => void;
}

function WithdrawButton({ leg, correction, onWithdraw }: WithdrawButtonProps) {
  const { t } = useMessages();
  return (
    <Button variant="tertiary" data-size="sm" aria-label={t('journey.correct.withdraw_title', { from: leg.from, to: leg.to })} onClick={() => onWithdraw(correction)}>
      {t('journey.correct.withdraw')}
    </Button>
  );
}

/** The parts of a way to travel, to be opened: each with its km and hours, and what is known of it. */
export function JourneyLegs({ option, onCorrect, onWithdraw }: JourneyLegsProps) {
  const { t } = useMessages();
  const format = useFormat();
  const remarks = (leg: JourneyLeg) =>
    [
      leg.via.length > 0 && t('journey.leg.via', { places: leg.via.join(', ') }),
      leg.operators.join(', '),
      leg.shared_by && t('journey.leg.shared_by', { count: leg.shared_by }),
      ...leg.runs.map((runs) => t(`journey.runs.${runs}`)),
      leg.estimate && t('journey.leg.estimate'),
      leg.correction && t('journey.corrected', { name: leg.correction.corrected_by, day: format.day(leg.correction.corrected_on), note: leg.correction.note }),
    ]
      .filter(Boolean)
      .join('; ');
  return (
    <details className={styles.legs}>
      <summary>{t('journey.legs')}</summary>
      <ol>
        {option.legs.map((leg) => (
          <li key={`${leg.from}-${leg.to}`}>
            {capitalised(t('journey.leg', { mode: t(`mode.${leg.mode}`), from: leg.from, to: leg.to, kilometres: format.number(leg.km), hours: format.number(leg.hours, 1) }))}
            <span className={styles.remarks}>{remarks(leg)}</span>
            {onCorrect && !leg.local && (
              <Button variant="tertiary" data-size="sm" aria-label={t('journey.correct.title', { from: leg.from, to: leg.to })} onClick={() => onCorrect(leg)}>
                {t('journey.correct')}
              </Button>
            )}
            {onWithdraw && leg.correction && <WithdrawButton leg={leg} correction={leg.correction.id} onWithdraw={onWithdraw} />}
          </li>
        ))}
      </ol>
      {option.co2e_kg_without_rf < option.co2e_kg && <p className={styles.remarks}>{t('journey.without_rf', { kilograms: format.number(option.return.co2e_kg_without_rf) })}</p>}
    </details>
  );
}

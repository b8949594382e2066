import { capitalised } from '../../../shared/format/sentences';
import { useFormat } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { TripMap } from '../TripMap';
import { useModeWords } from '../useModeWords';
import type { TravelComparison } from './calculator.api';
import styles from './JourneyMap.module.css';
import { savingOf } from './savings';

function SavingSentence({ comparison }: { comparison: TravelComparison }) {
  const { t } = useMessages();
  const format = useFormat();
  const modeWords = useModeWords();
  const saving = savingOf(comparison);
  if (!saving) return null;
  const { option, tonnes, planeTonnes, moreHours, topUp } = saving;
  return (
    <p className={styles.saving}>
      {capitalised(
        t('calculator.saving', {
          mode: modeWords(option.mode),
          tonnes: format.number(tonnes, 1),
          plane: format.number(planeTonnes, 1),
          hours: format.number(Math.abs(moreHours), 0),
          slower: moreHours > 0 ? 'yes' : 'no',
          money: format.money(topUp, option.grant.currency, 0),
          paid: topUp > 0 ? 'yes' : 'no',
        }),
      )}
    </p>
  );
}

/** Where the ways lead, and what the greenest saves beside flying. */
export function JourneyMap({ comparison, mode }: { comparison: TravelComparison; mode: string }) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <div>
      <SavingSentence comparison={comparison} />
      <TripMap comparison={comparison} mode={mode} />
      <p className={styles.band}>{t('calculator.band', { kilometres: format.number(comparison.great_circle_km), band: comparison.band, bound: format.number(comparison.to_next_bound_km) })}</p>
    </div>
  );
}

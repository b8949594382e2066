import { RouteMap } from '../../shared/map/RouteMap';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './TripMap.module.css';
import type { TripJourneys } from './trips.api';

/** Where the ways between two places lead, one of them drawn before the others. */
export function TripMap({ comparison: { from, to, options }, mode }: { comparison: TripJourneys['comparison']; mode: string | null }) {
  const { t } = useMessages();
  return (
    <div className={styles.map}>
      <RouteMap
        label={t('calculator.map', { from: from.town, to: to.town })}
        from={from.town}
        to={to.town}
        routes={options.map((option) => ({ id: option.mode, line: option.line, flies: option.mode.includes('plane') }))}
        pointed={mode}
      />
    </div>
  );
}

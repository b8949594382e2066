import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { NumberField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './OfficialDistance.module.css';
import { enterOfficialDistance, type TripJourneys, withdrawOfficialDistance } from './trips.api';

interface OfficialDistanceProps {
  journeys: TripJourneys;
  partnerId: string;
  onKnown: () => Promise<void>;
}

/** Which distance decides the band of the travel grant, and the place to enter what the official calculator says. */
export function OfficialDistance({ journeys, partnerId, onKnown }: OfficialDistanceProps) {
  const { t } = useMessages();
  const format = useFormat();
  const { comparison, official_distance: official } = journeys;
  const [isAsked, setAsked] = useState(false);
  const [km, setKm] = useState<number | null>(official ? official.km : null);
  const [evidence, setEvidence] = useState(official?.evidence ?? '');
  const mayEnter = journeys.allowed_actions.includes('correct');
  const withdraw = async () => {
    await withdrawOfficialDistance(partnerId);
    await onKnown();
  };
  const bounds = { band: comparison.band.replace(/-$/, '+').replace('-', '–'), next: format.number(comparison.to_next_bound_km) };
  return (
    <div className={styles.distance}>
      <p>
        {official
          ? t('official_distance.entered', { km: format.number(official.km), name: official.entered_by, day: format.day(official.entered_on), evidence: official.evidence, ...bounds })
          : t('official_distance.own', { km: format.number(comparison.great_circle_km), ...bounds })}
      </p>
      {mayEnter && !isAsked && (
        <p className={styles.actions}>
          <Button variant="tertiary" data-size="sm" onClick={() => setAsked(true)}>
            {official ? t('official_distance.change') : t('official_distance.enter')}
          </Button>
          {official && (
            <Button variant="tertiary" data-size="sm" onClick={() => void withdraw()}>
              {t('official_distance.withdraw')}
            </Button>
          )}
        </p>
      )}
      {isAsked && (
        <TaskForm
          submit={t('official_distance.save')}
          onCancel={() => setAsked(false)}
          onSubmit={async () => {
            await enterOfficialDistance(partnerId, { km: km ?? 0, evidence });
            await onKnown();
            setAsked(false);
          }}
        >
          <NumberField pointer="/km" label={t('official_distance.km')} value={km} onChange={setKm} />
          <TextField pointer="/evidence" label={t('official_distance.evidence')} description={t('official_distance.evidence.text')} value={evidence} onChange={setEvidence} />
        </TaskForm>
      )}
    </div>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './BarTable.module.css';
import { JourneyLegs } from './JourneyLegs';
import { SourceNote } from './SourceNote';
import type { JourneyLeg, JourneyOption, TripJourneys } from './trips.api';
import { useModeWords } from './useModeWords';

interface JourneyTableProps {
  comparison: TripJourneys['comparison'];
  chosen: string | undefined;
  /** Whether Erasmus+ pays for the stay; its travel grant is left out otherwise. */
  pays: boolean;
  onChoose?: ((option: JourneyOption) => void) | undefined;
  onCorrect?: ((leg: JourneyLeg) => void) | undefined;
  onWithdraw?: ((correction: string) => void) | undefined;
}

interface JourneyRowProps extends JourneyTableProps {
  option: JourneyOption;
  most: number;
}

function JourneyRow({ comparison, option, most, chosen, pays, onChoose, onCorrect, onWithdraw }: JourneyRowProps) {
  const { t } = useMessages();
  const format = useFormat();
  const modeWords = useModeWords();
  const isChosen = option.mode === chosen;
  const remarks = [
    t(`green_travel.${option.green_travel}`),
    option.mode === comparison.best_for_climate && t('journey.best_for_climate'),
    option.mode === comparison.best_for_time && t('journey.best_for_time'),
    option.nights > 0 && t('journey.nights', { count: option.nights }),
  ].filter(Boolean);
  return (
    <tr data-chosen={isChosen}>
      <th scope="row">
        {capitalised(modeWords(option.mode))}
        <span className={styles.under}>{remarks.join(', ')}</span>
        <JourneyLegs option={option} onCorrect={onCorrect} onWithdraw={onWithdraw} />
      </th>
      <td className={styles.number}>{t('journey.kilometres_value', { kilometres: format.number(option.km) })}</td>
      <td className={styles.number}>{t('journey.hours_value', { hours: format.number(option.hours, 1) })}</td>
      <td className={styles.co2}>
        <span className={styles.bar} style={{ width: `${(100 * option.return.co2e_kg) / most}%` }} aria-hidden="true" />
        {format.number(option.return.co2e_kg)} kg
      </td>
      {pays && <td className={styles.number}>{format.money(option.grant.minor, option.grant.currency, 0)}</td>}
      {onChoose && (
        <td className={styles.act}>
          <Button variant={isChosen ? 'primary' : 'secondary'} data-size="sm" aria-pressed={isChosen} onClick={() => onChoose(option)}>
            {isChosen ? t('journey.chosen') : t('journey.choose')}
          </Button>
        </td>
      )}
    </tr>
  );
}

function JourneySources({ comparison, pays }: Pick<JourneyTableProps, 'comparison' | 'pays'>) {
  const { t } = useMessages();
  const format = useFormat();
  const { call_year, provenance } = comparison.grant;
  const factorSets = [...new Set(comparison.options.flatMap((option) => option.legs.map((leg) => leg.factor_set)))];
  return (
    <SourceNote>
      {t('journey.estimate', { straight: format.number(comparison.great_circle_km), factors: factorSets.join(', ') })}{' '}
      {pays && t('journey.grant_source', { year: String(call_year), sources: provenance.sources.join(', '), certainty: t(`certainty.${provenance.certainty}`) })}
    </SourceNote>
  );
}

/** The ways to travel beside each other: km, hours, CO2 with a bar, grant. */
export function JourneyTable(props: JourneyTableProps) {
  const { comparison, pays, onChoose } = props;
  const { t } = useMessages();
  const most = Math.max(...comparison.options.map((option) => option.return.co2e_kg), 1);
  if (comparison.options.length === 0) return <p>{t('journey.none')}</p>;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('journey.mode')}</th>
            <th scope="col" className={styles.number}>
              {t('journey.kilometres')}
            </th>
            <th scope="col" className={styles.number}>
              {t('journey.hours')}
            </th>
            <th scope="col">{t('journey.co2')}</th>
            {pays && (
              <th scope="col" className={styles.number}>
                {t('journey.grant')}
              </th>
            )}
            {onChoose && <td />}
          </tr>
        </thead>
        <tbody>
          {comparison.options.map((option) => (
            <JourneyRow key={option.mode} {...props} option={option} most={most} />
          ))}
        </tbody>
      </table>
      <JourneySources comparison={comparison} pays={pays} />
    </>
  );
}

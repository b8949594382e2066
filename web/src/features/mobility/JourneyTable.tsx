import { Button } from '@digdir/designsystemet-react';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './JourneyTable.module.css';
import { SourceNote } from './SourceNote';
import type { JourneyOption, StayJourneys } from './stays.api';

interface JourneyTableProps {
  journeys: StayJourneys;
  chosen: string | undefined;
  onChoose?: (option: JourneyOption) => void;
}

/** The ways to travel beside each other: km, hours, CO2 with a bar, grant. */
export function JourneyTable({ journeys, chosen, onChoose }: JourneyTableProps) {
  const { t } = useMessages();
  const format = useFormat();
  const { comparison } = journeys;
  const most = Math.max(...comparison.options.map((option) => option.kilograms_co2e), 1);
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
            <th scope="col" className={styles.number}>
              {t('journey.grant')}
            </th>
            {onChoose && <td />}
          </tr>
        </thead>
        <tbody>
          {comparison.options.map((option) => (
            <tr key={option.mode} data-chosen={option.mode === chosen}>
              <th scope="row">
                {capitalised(t(`mode.${option.mode}`))}
                <span className={styles.green}>{t(`green_travel.${option.green_travel}`)}</span>
              </th>
              <td className={styles.number}>{t('journey.kilometres_value', { kilometres: format.number(option.kilometres) })}</td>
              <td className={styles.number}>{t('journey.hours_value', { hours: format.number(option.hours, 1) })}</td>
              <td className={styles.co2}>
                <span className={styles.bar} style={{ width: `${(100 * option.kilograms_co2e) / most}%` }} aria-hidden="true" />
                {format.number(option.kilograms_co2e)} kg
              </td>
              <td className={styles.number}>{format.money(option.grant.minor, option.grant.currency, 0)}</td>
              {onChoose && (
                <td>
                  <Button variant={option.mode === chosen ? 'primary' : 'secondary'} data-size="sm" aria-pressed={option.mode === chosen} onClick={() => onChoose(option)}>
                    {option.mode === chosen ? t('journey.chosen') : t('journey.choose')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <SourceNote>
        {t('journey.estimate', {
          straight: format.number(comparison.straight_line),
          year: String(comparison.grant.call_year),
          sources: comparison.grant.provenance.sources.join(', '),
          certainty: t(`certainty.${comparison.grant.provenance.certainty}`),
        })}
      </SourceNote>
    </>
  );
}

import type { ReactNode } from 'react';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './BarTable.module.css';
import type { ClimateSums } from './climate.api';

export interface ClimateRow {
  key: string;
  name: ReactNode;
  under?: string;
  sums: ClimateSums;
}

interface ClimateTableProps {
  caption: string;
  /** What the rows are: school years, schools, groups. */
  heading: string;
  rows: ClimateRow[];
}

/** Sums beside each other, with a bar for what is emitted. */
export function ClimateTable({ caption, heading, rows }: ClimateTableProps) {
  const { t } = useMessages();
  const format = useFormat();
  const most = Math.max(...rows.map((row) => row.sums.kilograms_co2e), 1);
  const cells = (sums: ClimateSums) => [
    { name: t('climate.stays'), value: format.number(sums.stays) },
    { name: t('climate.per_journey'), value: sums.kilograms_per_journey == null ? '–' : `${format.number(sums.kilograms_per_journey)} kg` },
    { name: t('climate.saved'), value: sums.compared_journeys === 0 ? '–' : `${format.number(sums.saved_kilograms_co2e)} kg` },
    { name: t('climate.near'), value: sums.near_percent == null ? '–' : `${format.number(sums.near_percent)} %` },
  ];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{t('climate.co2')}</th>
          {['climate.stays', 'climate.per_journey', 'climate.saved', 'climate.near'].map((key) => (
            <th key={key} scope="col" className={styles.number}>
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, under, sums }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              {under && <span className={styles.under}>{under}</span>}
            </th>
            <td className={styles.co2}>
              <span className={styles.bar} style={{ width: `${(100 * sums.kilograms_co2e) / most}%` }} aria-hidden="true" />
              {format.number(sums.kilograms_co2e)} kg
            </td>
            {cells(sums).map((cell) => (
              <td key={cell.name} className={styles.number} data-name={cell.name}>
                {cell.value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

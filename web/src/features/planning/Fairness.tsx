import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import styles from './Fairness.module.css';
import type { RunView } from './placement_runs.api';

type Report = RunView['fairness'][number];

function Groups({ report }: { report: Report }) {
  const { t } = useMessages();
  const format = useFormat();
  const count = (value: number | null | undefined) => (value == null ? <span className={styles.hidden}>{t('fairness.hidden')}</span> : format.number(value));
  return (
    <table className={styles.groups} role="table">
      <caption>{t(`placement_grouping.${report.grouping}`)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{t(`placement_grouping.${report.grouping}`)}</th>
          <th role="columnheader" scope="col">{t('fairness.applicants')}</th>
          <th role="columnheader" scope="col">{t('run.placed')}</th>
          <th role="columnheader" scope="col">{t('run.first_choices')}</th>
          <th role="columnheader" scope="col" className={styles.share}>{t('fairness.share')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {report.groups.map((group) => {
          const share = group.placed != null && group.applicants ? (100 * group.placed) / group.applicants : null;
          return (
            <tr key={group.name} role="row">
              <th role="rowheader" scope="row">{group.name || t('fairness.not_known')}</th>
              <td role="cell" data-title={t('fairness.applicants')}>{count(group.applicants)}</td>
              <td role="cell" data-title={t('run.placed')}>{count(group.placed)}</td>
              <td role="cell" data-title={t('run.first_choices')}>{count(group.first_choices)}</td>
              <td role="cell" data-title={t('fairness.share')} className={styles.share}>
                {share === null ? count(null) : `${format.number(share)} %`}
                <span className={styles.track} aria-hidden="true">
                  {share !== null && <span className={styles.bar} style={{ width: `${share}%` }} />}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** How schools, programmes and years came out, with no count small enough to point at anybody. */
export function Fairness({ view }: { view: RunView }) {
  const { t } = useMessages();
  if (view.fairness.length === 0) return null;
  return (
    <Section title={t('fairness.title')}>
      <p className={styles.text}>{t('fairness.text', { least: view.smallest_count_shown })}</p>
      <div className={styles.reports}>
        {view.fairness.map((report) => (
          <Groups key={report.grouping} report={report} />
        ))}
      </div>
    </Section>
  );
}

import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Section } from '../../../shared/page/Section';
import { Amount } from '../../../shared/rates/Amount';
import stacked from '../../../shared/table/StackedTable.module.css';
import styles from './BudgetHeadings.module.css';
import type { Budget, BudgetView } from './budgets.api';

type Heading = Budget['headings'][number];

const upper = (told: Heading['planned']) => Number(told.amount ?? told.high);

/** Headings in a table: what is planned against what the agreement sets aside. */
export function HeadingTable({ budget, before }: { budget: Budget; before?: Budget }) {
  const { t } = useMessages();
  const widest = Math.max(1, ...budget.headings.map((heading) => Math.max(upper(heading.planned), upper(heading.allotted))));
  const was = (heading: Heading) => before?.headings.find(({ kind }) => kind === heading.kind);
  return (
    <table className={`${stacked.table} ${styles.table}`}>
      <caption className="for-readers">{t('budget.headings')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('budget.heading')}</th>
          <th scope="col" className={stacked.number}>{t('budget.planned')}</th>
          <th scope="col" className={stacked.number}>{t('budget.allotted')}</th>
          <th scope="col" className={stacked.number}>{t('budget.left')}</th>
        </tr>
      </thead>
      <tbody>
        {budget.headings.map((heading) => (
          <tr key={heading.kind} data-changed={before !== undefined && upper(was(heading)?.allotted ?? { amount: '0', currency: '' }) !== upper(heading.allotted)}>
            <th scope="row">
              {t(`grant.kind.${heading.kind}`)}
              <span className={styles.bars} aria-hidden="true">
                <span className={styles.allotted} style={{ inlineSize: `${(100 * upper(heading.allotted)) / widest}%` }} />
                <span className={styles.planned} data-over={upper(heading.planned) > upper(heading.allotted)} style={{ inlineSize: `${(100 * upper(heading.planned)) / widest}%` }} />
              </span>
            </th>
            <td className={stacked.number} data-name={t('budget.planned')}>
              <Amount told={heading.planned} />
            </td>
            <td className={stacked.number} data-name={t('budget.allotted')}>
              <Amount told={heading.allotted} />
            </td>
            <td className={stacked.number} data-name={t('budget.left')} data-short={Number(heading.left.amount ?? heading.left.high) < 0}>
              <Amount told={heading.left} />
            </td>
          </tr>
        ))}
      </tbody>
      {budget.total && (
        <tfoot>
          <tr>
            <th scope="row">{t('budget.total')}</th>
            <td className={stacked.number} data-name={t('budget.planned')}>
              <Amount told={budget.total} />
            </td>
            <td className={stacked.number} data-name={t('budget.allotted')}>{budget.granted && <Amount told={budget.granted} />}</td>
            <td className={stacked.number} data-name={t('budget.left')}>{budget.remaining && <Amount told={budget.remaining} />}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** The budget by headings, or why there is none yet. */
export function BudgetHeadings({ view: { budget, state } }: { view: BudgetView }) {
  const { t } = useMessages();
  return (
    <Section title={t('budget.headings')}>
      {budget.headings.length === 0 ? (
        <p className={styles.soft}>{t(budget.not_eligible.length > 0 ? 'budget.headings.none' : 'budget.headings.empty')}</p>
      ) : (
        <>
          <HeadingTable budget={budget} />
          <p className={styles.soft}>{t(state === 'planned' || state === 'applied' ? 'budget.headings.before' : 'budget.headings.text')}</p>
        </>
      )}
      {budget.not_known.length > 0 && <p className={styles.soft}>{t('calculator.not_known', { kinds: budget.not_known.map((kind) => t(`grant.kind.${kind}`)).join(', ') })}</p>}
    </Section>
  );
}

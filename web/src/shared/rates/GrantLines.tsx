import { useMessages } from '../messages/MessagesProvider';
import { useRateText } from './useRateText';
import { Amount } from './Amount';
import styles from './GrantLines.module.css';
import type { Grant } from './grant';

type GrantLine = Grant['lines'][number];

function Line({ line }: { line: GrantLine }) {
  const { t } = useMessages();
  const rates = useRateText();
  const ruleText = (rule: string) => {
    const [name = '', key = ''] = rule.split(' ');
    return [rates.name(name), key && rates.key(name, key)].filter(Boolean).join(': ');
  };
  return (
    <details className={styles.line}>
      <summary>
        <span className={styles.kind}>
          {t(`grant.kind.${line.kind}`)} <span className={styles.whom}>{t(`grant.for.${line.whom}`)}</span>
        </span>
        <span className={styles.amount}>
          <Amount told={line} />
        </span>
      </summary>
      <dl className={styles.facts}>
        <div>
          <dt>{t('calculator.formula')}</dt>
          <dd>{line.formula}</dd>
        </div>
        <div>
          <dt>{t('calculator.rule')}</dt>
          <dd>{t('calculator.rule_of_call', { rule: ruleText(line.rule), call: String(line.call) })}</dd>
        </div>
        <div>
          <dt>{t('calculator.source')}</dt>
          <dd>
            {line.sources.map((source) => (
              <span key={source.id} className={styles.source}>
                {source.address.startsWith('http') && !source.address.includes(' ') ? <a href={source.address}>{source.title}</a> : `${source.title}. ${source.address}`}
              </span>
            ))}
            <span className={styles.certainty} data-certainty={line.certainty}>
              {t(`certainty.${line.certainty}`)}
            </span>
            {line.note && <span className={styles.source}>{line.note}</span>}
          </dd>
        </div>
        {line.conflicts.map((conflict) => (
          <div key={conflict.value + conflict.note}>
            <dt>{t('calculator.conflict')}</dt>
            <dd>
              {conflict.value}. {conflict.note} {conflict.source}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What a programme pays, each line opening to its formula, rule, call and source. */
export function GrantLines({ grant }: { grant: Grant }) {
  const { t } = useMessages();
  return (
    <div className={styles.lines}>
      {grant.lines.map((line, index) => (
        <Line key={`${line.kind}-${line.whom}-${index}`} line={line} />
      ))}
      {grant.not_known.length > 0 && <p className={styles.remark}>{t('calculator.not_known', { kinds: grant.not_known.map((kind) => t(`grant.kind.${kind}`)).join(', ') })}</p>}
      {grant.not_paid.map((heading) => (
        <p key={heading.kind} className={styles.remark}>
          {t(`grant.kind.${heading.kind}`)}: {heading.why}
        </p>
      ))}
      {grant.loan && (
        <p className={styles.remark}>
          {t('calculator.loan')} <Amount told={grant.loan} />
        </p>
      )}
      {grant.own_part && (
        <p className={styles.remark}>
          {t('calculator.own_part')} <Amount told={grant.own_part} />
        </p>
      )}
    </div>
  );
}

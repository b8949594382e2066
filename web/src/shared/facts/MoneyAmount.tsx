import { Popover } from '@digdir/designsystemet-react';
import { useFormat } from '../format/useFormat';
import { useMessages } from '../messages/MessagesProvider';
import styles from './MoneyAmount.module.css';

export interface Money {
  minor: number;
  currency: string;
}

/** Where an amount comes from: the rule, the call's year and the document. */
export interface AmountSource {
  rule: string;
  call_year?: number | null;
  source: string;
  url?: string | null;
  verified?: boolean;
}

/** An amount; with a source it can be asked where it comes from. */
export function MoneyAmount({ money, source, decimals }: { money: Money; source?: AmountSource; decimals?: 0 | 2 }) {
  const { t } = useMessages();
  const format = useFormat();
  const text = format.money(money.minor, money.currency, decimals);
  if (source === undefined) return <span className={styles.amount}>{text}</span>;
  return (
    <Popover.TriggerContext>
      <Popover.Trigger inline className={styles.amount} aria-label={t('frame.amount.ask', { amount: text })}>
        {text}
      </Popover.Trigger>
      <Popover className={styles.source}>
        <p>{source.rule}</p>
        <p>
          {source.url ? <a href={source.url}>{source.source}</a> : source.source}
          {source.call_year ? ` · ${t('frame.amount.call', { year: String(source.call_year) })}` : ''}
        </p>
        {source.verified === false && <p className={styles.unverified}>{t('frame.amount.unverified')}</p>}
      </Popover>
    </Popover.TriggerContext>
  );
}

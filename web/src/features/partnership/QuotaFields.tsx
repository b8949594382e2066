import { FieldRow, NumberField } from '../../shared/form/fields';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { type QuotaLine, quotaPointer } from './draft';
import styles from './QuotaFields.module.css';

export function QuotaFields({ quotas, onChange }: { quotas: QuotaLine[]; onChange: (quotas: QuotaLine[]) => void }) {
  const { t } = useMessages();
  const change = (index: number, part: Partial<QuotaLine>) => onChange(quotas.map((line, at) => (at === index ? { ...line, ...part } : line)));
  return (
    <div className={styles.lines}>
      {quotas.map((line, index) => {
        const label = t(`agreement.quota.label.${line.who}_${line.direction}`);
        const pointer = quotaPointer(quotas, index);
        return (
          <div key={label} className={styles.line}>
            <p>{label}</p>
            <FieldRow>
              <NumberField pointer={`${pointer}/per_year`} label={t('agreement.quota.per_year')} value={line.per_year} onChange={(per_year) => change(index, { per_year })} />
              <NumberField pointer={`${pointer}/days`} label={t('agreement.quota.days')} value={line.days} onChange={(days) => change(index, { days })} />
            </FieldRow>
          </div>
        );
      })}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { ChoiceField, FieldRow, NumberField } from '../../../shared/form/fields';
import { useFormat } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { fetchRates, ratesKey } from '../rates.api';
import { euros, wholeOf } from './activities';
import type { BudgetDraft } from './budgets.api';

interface LumpSumFieldsProps {
  draft: BudgetDraft;
  onChange: (part: Partial<BudgetDraft>) => void;
}

/** Which of the format's lump sums, and what it is to pay for. */
export function LumpSumFields({ draft, onChange }: LumpSumFieldsProps) {
  const { t } = useMessages();
  const format = useFormat();
  const asked = { name: 'lump_sum', call_year: String(draft.call_year), conflict: 'no', limit: '200' };
  const rates = useQuery({ queryKey: [...ratesKey, asked], queryFn: () => fetchRates(asked), enabled: draft.call_year > 2000 });
  const options = (rates.data?.items ?? [])
    .filter(({ rate }) => rate.key.startsWith(`${draft.format}/`))
    .map(({ rate }) => ({ value: rate.key.slice(rate.key.indexOf('/') + 1), text: format.money(Number(rate.high) * 100, rate.unit, 0) }));
  return (
    <FieldRow>
      <ChoiceField pointer="/lump_sum" label={t('budget.lump_sum')} nothing={t('budget.lump_sum.choose')} value={draft.lump_sum === undefined ? '' : String(draft.lump_sum)} onChange={(value) => onChange({ lump_sum: value === '' ? undefined : Number(value) })} options={options} />
      <NumberField pointer="/activity_costs" label={t('budget.activity_costs')} suffix="EUR" optional value={wholeOf(draft.activity_costs)} onChange={(whole) => onChange({ activity_costs: euros(whole) })} />
      <NumberField pointer="/management_costs" label={t('budget.management_costs')} suffix="EUR" optional value={wholeOf(draft.management_costs)} onChange={(whole) => onChange({ management_costs: euros(whole) })} />
    </FieldRow>
  );
}

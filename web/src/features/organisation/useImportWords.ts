import { useFormat } from '../../shared/format/useFormat';
import { valueText } from '../../shared/history/changes';
import { useMessages } from '../../shared/messages/MessagesProvider';

const worded: Record<string, string> = { kind: 'organisation.kind', school_forms: 'school_form', ownership_form: 'ownership_form' };

/** How the fields of a register read. */
export function useImportWords() {
  const { t } = useMessages();
  const format = useFormat();
  function value(field: string, told: unknown): string {
    if (Array.isArray(told)) return told.length === 0 ? '–' : told.map((one) => value(field, one)).join(', ');
    if (typeof told !== 'string' || told === '') return valueText(told);
    if (field === 'country') return format.country(told);
    return field in worded ? t(`${worded[field]}.${told}`) : told;
  }
  return { field: (field: string) => t(`directory_import.field.${field}`), value };
}

import { Select } from '@digdir/designsystemet-react';
import { useField } from '../../shared/form/useField';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { DirectoryImport, ImportColumn, RegisterField } from './imports.api';
import styles from './MappingForm.module.css';

interface MappingRowProps {
  pointer: string;
  column: ImportColumn;
  fields: DirectoryImport['fields'];
  field: RegisterField;
  onChange: (field: RegisterField) => void;
}

export function MappingRow({ pointer, column, fields, field, onChange }: MappingRowProps) {
  const { t } = useMessages();
  const { id, error } = useField(pointer, column.name);
  return (
    <tr data-used={field !== undefined}>
      <th scope="row">{column.name}</th>
      <td className={styles.samples}>{column.samples.slice(0, 3).join(' · ')}</td>
      <td>
        <Select
          id={id}
          data-size="sm"
          aria-label={t('directory_import.field.for', { column: column.name })}
          aria-invalid={error !== undefined}
          value={field ?? ''}
          onChange={(event) => onChange(fields.find((known) => known.name === event.target.value)?.name)}
        >
          <Select.Option value="">{t('directory_import.field.none')}</Select.Option>
          {fields.map((known) => (
            <Select.Option key={known.name} value={known.name}>
              {t(`directory_import.field.${known.name}`) + (known.required ? ' *' : '')}
            </Select.Option>
          ))}
        </Select>
        {error && <p className={styles.error}>{error}</p>}
      </td>
    </tr>
  );
}

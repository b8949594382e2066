import { Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useMessages } from '../messages/MessagesProvider';
import { useField } from './useField';
import styles from './fields.module.css';

interface FieldProps {
  /** JSON Pointer of the value in what is sent: /valid_from */
  pointer: string;
  label: string;
  description?: ReactNode;
  optional?: boolean;
}

function useLabel(label: string, optional: boolean | undefined): ReactNode {
  const { t } = useMessages();
  if (!optional) return label;
  return (
    <>
      {label} <span className={styles.optional}>{t('form.optional')}</span>
    </>
  );
}

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'date' | 'search';
  autoComplete?: string;
  width?: 'short' | 'long';
  /** What is often written here; anything else is taken too. */
  suggestions?: readonly string[];
}

export function TextField({ pointer, label, description, optional, value, onChange, type = 'text', autoComplete, width, suggestions = [] }: TextFieldProps) {
  const { id, error } = useField(pointer, label);
  const list = useId();
  return (
    <>
      <Textfield
        id={id}
        className={styles.field}
        data-width={width ?? (type === 'date' ? 'short' : 'long')}
        label={useLabel(label, optional)}
        description={description}
        error={error}
        type={type}
        autoComplete={autoComplete}
        list={suggestions.length > 0 ? list : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  );
}

interface LongTextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
}

export function LongTextField({ pointer, label, description, optional, value, onChange, rows = 4 }: LongTextFieldProps) {
  const { id, error } = useField(pointer, label);
  return (
    <Textfield
      id={id}
      multiline
      rows={rows}
      label={useLabel(label, optional)}
      description={description}
      error={error}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

interface NumberFieldProps extends FieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
  suffix?: string;
}

/** Whole numbers from 0 up; an empty field is `null`. */
export function NumberField({ pointer, label, description, optional, value, onChange, suffix }: NumberFieldProps) {
  const { id, error } = useField(pointer, label);
  return (
    <Textfield
      id={id}
      className={styles.field}
      data-width="short"
      label={useLabel(label, optional)}
      description={description}
      error={error}
      suffix={suffix}
      inputMode="numeric"
      value={value === null ? '' : String(value)}
      onChange={(event) => {
        const digits = event.target.value.replace(/\D/g, '').slice(0, 9);
        onChange(digits === '' ? null : Number(digits));
      }}
    />
  );
}

interface ChoiceFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: { value: string; text: string }[];
  /** First line when nothing is chosen. */
  nothing?: string;
}

export function ChoiceField({ pointer, label, description, optional, value, onChange, options, nothing }: ChoiceFieldProps) {
  const { id, error } = useField(pointer, label);
  return (
    <Field className={styles.field}>
      <Label htmlFor={id}>{useLabel(label, optional)}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select id={id} value={value} aria-invalid={error !== undefined} onChange={(event) => onChange(event.target.value)}>
        {nothing !== undefined && <Select.Option value="">{nothing}</Select.Option>}
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.text}
          </Select.Option>
        ))}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}

interface FileFieldProps extends FieldProps {
  file: File | null;
  onChange: (file: File | null) => void;
  accept?: string;
}

/** A paper to keep beside what it proves. */
export function FileField({ pointer, label, description, optional, file, onChange, accept }: FileFieldProps) {
  const { id, error } = useField(pointer, label);
  const describedBy = useId();
  return (
    <div className={styles.file} data-invalid={error !== undefined}>
      <label htmlFor={id}>{useLabel(label, optional)}</label>
      {description && <p id={describedBy}>{description}</p>}
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={description ? describedBy : undefined}
        aria-invalid={error !== undefined}
        onChange={(event) => onChange(event.target.files?.[0] ?? null)}
      />
      {file && <span className="for-readers">{file.name}</span>}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </div>
  );
}

/** Fields that belong together under one heading. */
export function FieldGroup({ legend, description, children }: { legend: string; description?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {description && <p className={styles.description}>{description}</p>}
      <div className={styles.members}>{children}</div>
    </fieldset>
  );
}

/** Short fields side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

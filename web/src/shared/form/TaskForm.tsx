import { Button } from '@digdir/designsystemet-react';
import { createContext, type FormEvent, type ReactNode, useCallback, useContext, useEffect, useId, useMemo, useRef, useState } from 'react';
import { isProblem, type Problem } from '../api/problem';
import { ProblemNotice } from '../feedback/ProblemNotice';
import { useMessages } from '../messages/MessagesProvider';
import { ProblemSummary } from './ProblemSummary';
import styles from './TaskForm.module.css';

interface FormFields {
  /** Tells this form's fields from those of others on the page. */
  form: string;
  problem: Problem | null;
  /** Tells the summary what a field is called. */
  name: (pointer: string, label: string) => () => void;
}

const FormContext = createContext<FormFields>({ form: '', problem: null, name: () => () => undefined });

export function useFormFields(): FormFields {
  return useContext(FormContext);
}

interface TaskFormProps {
  /** What the button does, as a verb: "Send to county". */
  submit: string;
  onSubmit: () => Promise<unknown>;
  onCancel?: () => void;
  /** Beside the button: what happens then. */
  hint?: ReactNode;
  tone?: 'danger';
  children: ReactNode;
}

/** A task of one page. What the server refuses stands at its field and in a summary on top. */
export function TaskForm({ submit, onSubmit, onCancel, hint, tone, children }: TaskFormProps) {
  const { t } = useMessages();
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  const form = useId();
  const summary = useRef<HTMLDivElement>(null);

  const name = useCallback((pointer: string, label: string) => {
    setLabels((known) => new Map(known).set(pointer, label));
    return () =>
      setLabels((known) => {
        const left = new Map(known);
        left.delete(pointer);
        return left;
      });
  }, []);

  const refused = isProblem(problem) ? problem : null;
  const fields = useMemo<FormFields>(() => ({ form, problem: refused, name }), [form, refused, name]);

  useEffect(() => {
    if (problem !== null) summary.current?.focus();
  }, [problem]);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      await onSubmit();
      setProblem(null);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <FormContext.Provider value={fields}>
      <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
        {problem !== null && (
          <div ref={summary} tabIndex={-1} className={styles.summary}>
            {refused && refused.errors.length > 0 ? <ProblemSummary form={form} problem={refused} labels={labels} /> : <ProblemNotice error={problem} />}
          </div>
        )}
        {children}
        <div className={`${styles.actions} not-on-paper`}>
          <Button type="submit" aria-disabled={busy} data-color={tone}>
            {busy ? t('form.sending') : submit}
          </Button>
          {onCancel && (
            <Button type="button" variant="tertiary" onClick={onCancel}>
              {t('form.cancel')}
            </Button>
          )}
          {hint && <p className={styles.hint}>{hint}</p>}
        </div>
      </form>
    </FormContext.Provider>
  );
}

import type { FieldProblem, Problem } from '../api/problem';
import { Notice } from '../feedback/Notice';
import { useMessages } from '../messages/MessagesProvider';
import { fieldId } from './pointers';
import styles from './ProblemSummary.module.css';

/** The field on this page that an error belongs to: its own pointer, or the nearest one above it. */
function fieldOf(error: FieldProblem, labels: ReadonlyMap<string, string>): string | undefined {
  for (let pointer = error.pointer; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    if (labels.has(pointer)) return pointer;
  }
  return undefined;
}

interface ProblemSummaryProps {
  form: string;
  problem: Problem;
  labels: ReadonlyMap<string, string>;
}

export function ProblemSummary({ form, problem, labels }: ProblemSummaryProps) {
  const { t } = useMessages();
  return (
    <Notice tone="danger" role="alert" title={problem.title || t('form.summary', { count: problem.errors.length })}>
      <ul className={styles.list}>
        {problem.errors.map((error) => {
          const field = fieldOf(error, labels);
          return (
            <li key={error.pointer + error.detail}>
              {field === undefined ? (
                error.detail
              ) : (
                <a
                  href={`#${fieldId(form, field)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(fieldId(form, field))?.focus();
                  }}
                >
                  {labels.get(field)}: {error.detail}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

import { useEffect } from 'react';
import { problemAt, fieldId } from './pointers';
import { useFormFields } from './TaskForm';

/** What a field must know about itself: its id, and what the server said of it. */
export function useField(pointer: string, label: string): { id: string; error: string | undefined } {
  const { form, problem, name } = useFormFields();
  useEffect(() => name(pointer, label), [name, pointer, label]);
  return { id: fieldId(form, pointer), error: problem === null ? undefined : problemAt(problem.errors, pointer) };
}

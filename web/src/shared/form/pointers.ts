import type { FieldProblem } from '../api/problem';

/** The element id of the field that a JSON Pointer names in one form of the page. */
export function fieldId(form: string, pointer: string): string {
  return `field${form}${pointer.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

/** The problem to show at a field: the one at its pointer, or at a part below it. */
export function problemAt(errors: readonly FieldProblem[], pointer: string): string | undefined {
  const found = errors.filter((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`));
  return found.length > 0 ? found.map((error) => error.detail).join(' ') : undefined;
}

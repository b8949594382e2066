import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { type NavigateOptions, useSearchParams } from 'react-router';

export interface RegisterState {
  /** Everything the reader chose, ready for the request. */
  query: Record<string, string>;
  value: (name: string) => string;
  /** Sets or (with "") clears one choice; the list starts over from its first page. */
  choose: (name: string, value: string) => void;
  clear: () => void;
  goTo: (after: string | undefined) => void;
  filtered: boolean;
  beyondFirstPage: boolean;
}

/** What was chosen last, also before the page shows it: two choices at once must not undo each other. */
function useLatest(parameters: URLSearchParams): RefObject<URLSearchParams> {
  const latest = useRef(parameters);
  useEffect(() => {
    latest.current = parameters;
  }, [parameters]);
  return latest;
}

/** What a register shows lives in the address: it can be bookmarked, sent and gone back from. */
export function useRegister(names: readonly string[]): RegisterState {
  const [parameters, setParameters] = useSearchParams();

  const query = useMemo(() => {
    const chosen: Record<string, string> = {};
    for (const name of [...names, 'sort', 'after']) {
      const value = parameters.get(name);
      if (value) chosen[name] = value;
    }
    return chosen;
  }, [names, parameters]);

  const latest = useLatest(parameters);
  const change = useCallback(
    (edit: (next: URLSearchParams) => void, options?: NavigateOptions) => {
      const next = new URLSearchParams(latest.current);
      edit(next);
      latest.current = next;
      setParameters(next, options);
    },
    [latest, setParameters],
  );

  const choose = useCallback(
    (name: string, value: string) =>
      change(
        (next) => {
          next.delete('after');
          if (value === '') next.delete(name);
          else next.set(name, value);
        },
        { replace: true, preventScrollReset: true },
      ),
    [change],
  );

  const clear = useCallback(
    () =>
      change((next) => {
        for (const name of [...names, 'after']) next.delete(name);
      }),
    [names, change],
  );

  const goTo = useCallback(
    (after: string | undefined) =>
      change((next) => {
        if (after === undefined) next.delete('after');
        else next.set('after', after);
      }),
    [change],
  );

  return {
    query,
    value: (name) => parameters.get(name) ?? '',
    choose,
    clear,
    goTo,
    filtered: names.some((name) => parameters.has(name)),
    beyondFirstPage: parameters.has('after'),
  };
}

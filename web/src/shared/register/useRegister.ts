import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

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

  const choose = useCallback(
    (name: string, value: string) =>
      setParameters(
        (old) => {
          const next = new URLSearchParams(old);
          next.delete('after');
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParameters],
  );

  const clear = useCallback(
    () =>
      setParameters((old) => {
        const next = new URLSearchParams(old);
        for (const name of [...names, 'after']) next.delete(name);
        return next;
      }),
    [names, setParameters],
  );

  const goTo = useCallback(
    (after: string | undefined) =>
      setParameters((old) => {
        const next = new URLSearchParams(old);
        if (after === undefined) next.delete('after');
        else next.set('after', after);
        return next;
      }),
    [setParameters],
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

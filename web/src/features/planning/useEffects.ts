import { useCallback, useEffect, useState } from 'react';
import { type Change, type Effect, fetchEffect } from './what_if.api';

export interface Effects {
  /** As the changes; those still to come are absent. */
  found: Effect[];
  error: unknown;
  computing: boolean;
  start: () => void;
}

/** Asks what each change would do, one after the other; leaving the page ends the asking. */
export function useEffects(id: string, changes: readonly Change[], atOnce: boolean): Effects {
  const [started, setStarted] = useState(atOnce);
  const [found, setFound] = useState<Effect[]>([]);
  const [error, setError] = useState<unknown>(null);
  const asked = JSON.stringify(changes);
  useEffect(() => {
    if (!started) return undefined;
    const leaving = new AbortController();
    setFound([]);
    setError(null);
    (async () => {
      for (const change of JSON.parse(asked) as Change[]) {
        const effect = await fetchEffect(id, change, leaving.signal);
        if (leaving.signal.aborted) return;
        setFound((known) => [...known, effect]);
      }
    })().catch((failure: unknown) => {
      if (!leaving.signal.aborted) setError(failure);
    });
    return () => leaving.abort();
  }, [id, asked, started]);
  return { found, error, computing: started && error === null && found.length < changes.length, start: useCallback(() => setStarted(true), []) };
}

import { useEffect, useState } from 'react';
import { type Pins, pinned, pinsOf, samePins } from './pins';
import type { RunRow } from './placement_runs.api';

function remembered(key: string, otherwise: Pins): Pins[] {
  try {
    const steps: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return Array.isArray(steps) && steps.length > 0 ? (steps as Pins[]) : [otherwise];
  } catch {
    return [otherwise];
  }
}

/** The pins that are being set on a run, step by step; they last while the browser's tab is open. */
export function usePins(run: RunRow) {
  const key = `utsyn.pins.${run.id}`;
  const made = pinsOf(run.fixed);
  const [steps, setSteps] = useState(() => remembered(key, made));
  const pins = steps.at(-1) ?? made;
  useEffect(() => {
    if (steps.length > 1) sessionStorage.setItem(key, JSON.stringify(steps.slice(-50)));
    else sessionStorage.removeItem(key);
  }, [key, steps]);
  return {
    pins,
    changed: !samePins(pins, made),
    pin: (application: string, offer: string | null | undefined) => setSteps((before) => [...before, pinned(before.at(-1) ?? made, application, offer)]),
    undo: steps.length > 1 ? () => setSteps((before) => before.slice(0, -1)) : undefined,
    forget: () => setSteps([made]),
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Policy, type RunDraft, type RunView, tryPlacement } from './placement_runs.api';

export interface Trying {
  /** What is being placed now; null when nothing is. */
  policy: Policy | null;
  done: number;
  total: number;
  stopped: boolean;
  error: unknown;
  /** One placement after the other; answers with those that were finished. */
  start: (drafts: readonly RunDraft[]) => Promise<RunView[]>;
  stop: () => void;
}

const idle = { policy: null, done: 0, total: 0, stopped: false, error: null };

/** Places without holding up the page; what is finished stays when it is stopped. */
export function useTrying(roundId: string): Trying {
  const queries = useQueryClient();
  const [state, setState] = useState<Pick<Trying, 'policy' | 'done' | 'total' | 'stopped' | 'error'>>(idle);
  const stopping = useRef<AbortController | null>(null);

  async function start(drafts: readonly RunDraft[]): Promise<RunView[]> {
    const controller = new AbortController();
    stopping.current = controller;
    const finished: RunView[] = [];
    let failure: unknown = null;
    try {
      for (const draft of drafts) {
        setState({ ...idle, policy: draft.policy, done: finished.length, total: drafts.length });
        finished.push(await tryPlacement(roundId, draft, controller.signal));
      }
    } catch (error) {
      failure = error;
    }
    const stopped = controller.signal.aborted;
    setState({ ...idle, done: finished.length, total: drafts.length, stopped, error: stopped ? null : failure });
    await queries.invalidateQueries({ queryKey: ['placement-runs', roundId] });
    return finished;
  }

  return { ...state, start, stop: () => stopping.current?.abort() };
}

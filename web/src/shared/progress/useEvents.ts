import { useEffect, useState } from 'react';

export interface Progressed {
  done: number;
  total: number;
}

export interface Events {
  progress: Progressed | null;
  finished: boolean;
  /** The stream broke off; the browser tries again by itself. */
  waiting: boolean;
}

const nothing: Events = { progress: null, finished: false, waiting: false };

/** Follows a stream of `progress` events until `done`. Leaving the page leaves the work running. */
export function useEvents(address: string | null): Events {
  const [events, setEvents] = useState<Events>(nothing);
  useEffect(() => {
    setEvents(nothing);
    if (address === null) return undefined;
    const source = new EventSource(address);
    source.addEventListener('progress', (event: MessageEvent<string>) => {
      setEvents({ progress: JSON.parse(event.data) as Progressed, finished: false, waiting: false });
    });
    source.addEventListener('done', () => {
      source.close();
      setEvents((known) => ({ ...known, finished: true, waiting: false }));
    });
    source.addEventListener('error', () => setEvents((known) => ({ ...known, waiting: true })));
    return () => source.close();
  }, [address]);
  return events;
}

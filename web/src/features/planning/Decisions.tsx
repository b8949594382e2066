import { useDeferredValue, useMemo, useState } from 'react';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { DecisionCells } from './DecisionCells';
import { DecisionFilters } from './DecisionFilters';
import { fitting, type Shown } from './fitting';
import { PinChoice } from './PinChoice';
import type { RunView } from './placement_runs.api';
import type { usePins } from './usePins';
import { WindowedRows } from './WindowedRows';

interface DecisionsProps {
  view: RunView;
  /** Given where the reader may run again. */
  pinning: ReturnType<typeof usePins> | null;
}

/** Who gets what, and why; to be searched, and to be fixed by hand. */
export function Decisions({ view, pinning }: DecisionsProps) {
  const { t } = useMessages();
  const [name, setName] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const typed = useDeferredValue(name);
  const pins = pinning?.pins;
  const rows = useMemo(() => fitting(view.decisions, typed, shown, pins), [view.decisions, typed, shown, pins]);
  const titles = useMemo(() => new Map(view.places.map((place) => [place.offer_id, place.title])), [view.places]);
  const head = [
    { title: t('run.person') },
    { title: t('run.place') },
    { title: t('run.rank'), align: 'end' as const },
    { title: t('run.points'), align: 'end' as const },
    { title: t('run.reasons') },
    ...(pinning ? [{ title: t('run.pin') }] : []),
  ];
  return (
    <>
      <DecisionFilters name={name} onName={setName} shown={shown} onShown={setShown} count={rows.length} total={view.decisions.length} />
      <WindowedRows label={t('run.decisions')} head={head} rows={rows} rowKey={(decision) => decision.application_id} columns={`minmax(0, 3fr) minmax(0, 3fr) 4rem 4rem minmax(0, 6fr)${pinning ? ' 11rem' : ''}`}>
        {(decision) => (
          <>
            <DecisionCells decision={decision} />
            {pinning && (
              <span role="cell" className="not-on-paper">
                <PinChoice
                  decision={decision}
                  pin={pinning.pins[decision.application_id]}
                  titleOf={(offer) => titles.get(offer) ?? ''}
                  onPin={(offer) => pinning.pin(decision.application_id, offer)}
                />
              </span>
            )}
          </>
        )}
      </WindowedRows>
    </>
  );
}

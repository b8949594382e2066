import { useDeferredValue, useMemo, useState } from 'react';
import { Search, Select, Label, Field } from '@digdir/designsystemet-react';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './Decisions.module.css';
import { type Shown, fitting, shownKinds } from './fitting';
import { PinChoice } from './PinChoice';
import type { Decision, RunView } from './placement_runs.api';
import type { usePins } from './usePins';
import { WindowedRows } from './WindowedRows';

interface DecisionsProps {
  view: RunView;
  /** Given where the reader may run again. */
  pinning: ReturnType<typeof usePins> | null;
}

function Place({ decision }: { decision: Decision }) {
  const { t } = useMessages();
  const waiting = decision.waiting_place != null ? t('run.waiting', { place: decision.waiting_place, offer: decision.waiting_offer_title ?? '' }) : null;
  return (
    <span role="cell">
      {decision.offer_title ? <strong>{decision.offer_title}</strong> : t('run.no_place')}
      {decision.fixed && <span className={styles.by_hand}>{t('run.by_hand')}</span>}
      {waiting && <span className={styles.details}>{waiting}</span>}
    </span>
  );
}

const shownAtOnce = 2;

function Reasons({ reasons }: { reasons: readonly string[] }) {
  const { t } = useMessages();
  const list = (some: readonly string[]) => (
    <ul className={styles.reasons}>
      {some.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
  if (reasons.length <= shownAtOnce) return list(reasons);
  return (
    <>
      {list(reasons.slice(0, shownAtOnce))}
      <details className={styles.more}>
        <summary>{t('run.more_reasons', { count: reasons.length - shownAtOnce })}</summary>
        {list(reasons.slice(shownAtOnce))}
      </details>
    </>
  );
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
      <div className={`${styles.filters} not-on-paper`}>
        <Field className={styles.find}>
          <Label>{t('run.find')}</Label>
          <Search>
            <Search.Input value={name} onChange={(event) => setName(event.target.value)} />
            <Search.Clear />
          </Search>
        </Field>
        <Field>
          <Label>{t('run.show')}</Label>
          <Select value={shown} onChange={(event) => setShown(event.target.value as Shown)}>
            {shownKinds.map((kind) => (
              <Select.Option key={kind} value={kind}>
                {t(`run.show.${kind}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <p className={styles.count} role="status">
          {rows.length === 0 ? t('run.none_shown') : t('run.shown', { count: rows.length, total: view.decisions.length })}
        </p>
      </div>
      <WindowedRows label={t('run.decisions')} head={head} rows={rows} rowKey={(decision) => decision.application_id} columns={`minmax(0, 3fr) minmax(0, 3fr) 4rem 4rem minmax(0, 6fr)${pinning ? ' 11rem' : ''}`}>
        {(decision) => (
          <>
            <span role="rowheader">
              <strong>{decision.person_name}</strong>
              <span className={styles.details}>{decision.programme}</span>
            </span>
            <Place decision={decision} />
            <span role="cell" data-title={t('run.rank')} data-align="end">
              {decision.rank ?? '–'}
            </span>
            <span role="cell" data-title={t('run.points')} data-align="end">
              {decision.points}
            </span>
            <span role="cell">
              <Reasons reasons={decision.reasons} />
            </span>
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

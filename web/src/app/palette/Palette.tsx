import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './Palette.module.css';
import { useFinds } from './useFinds';

/** Finds any page, task or thing by a few letters; arrows choose, Enter goes there. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const navigate = useNavigate();
  const finds = useFinds(typed);
  const at = Math.min(chosen, Math.max(0, finds.length - 1));

  useEffect(() => dialog.current?.showModal(), []);
  // In newer browsers scrolling answers with a promise, which an effect must not return.
  useEffect(() => {
    void document.getElementById(`find-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  function go(to: string | undefined) {
    if (to === undefined) return;
    onClose();
    void navigate(to);
  }

  function steer(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && finds.length > 0) {
      event.preventDefault();
      setChosen((at + step + finds.length) % finds.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      go(finds[at]?.to);
    }
  }

  return (
    <dialog ref={dialog} className={styles.palette} aria-label={t('frame.search')} onClose={onClose} onClick={(event) => event.target === dialog.current && dialog.current.close()}>
      <input
        role="combobox"
        aria-label={t('frame.palette.label')}
        aria-expanded={finds.length > 0}
        aria-controls="finds"
        aria-activedescendant={finds.length > 0 ? `find-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={t('frame.palette.label')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={steer}
      />
      <ul id="finds" role="listbox" aria-label={t('frame.palette.finds')} className={styles.finds}>
        {finds.map((find, index) => (
          <li
            key={find.key}
            id={`find-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerMove={() => setChosen(index)}
            onClick={() => go(find.to)}
            onKeyDown={steer}
          >
            <span className={styles.text}>{find.text}</span>
            {find.hint && <span className={styles.hint}>{find.hint}</span>}
            <span className={styles.group}>{find.group}</span>
          </li>
        ))}
      </ul>
      <p className={styles.nothing} role="status">
        {finds.length === 0 ? t('frame.palette.nothing') : ''}
      </p>
    </dialog>
  );
}

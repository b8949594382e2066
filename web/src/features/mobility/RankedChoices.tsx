import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { ChoosableOffer } from './own.api';
import styles from './RankedChoices.module.css';
import { moved } from './ranking';

interface RankedChoicesProps {
  choices: string[];
  offers: readonly ChoosableOffer[];
  open: boolean;
  onChange: (choices: string[]) => void;
}

/** The ranked list: dragged, or moved by buttons. */
export function RankedChoices({ choices, offers, open, onChange }: RankedChoicesProps) {
  const { t } = useMessages();
  const [dragged, setDragged] = useState<number | null>(null);
  return (
    <ol className={styles.choices} aria-label={t('own_application.your_choices')}>
      {choices.map((id, position) => {
        const title = offers.find(({ offer }) => offer.id === id)?.offer.title ?? '';
        return (
          <li
            key={id}
            draggable={open}
            data-dragged={dragged === position}
            onDragStart={() => setDragged(position)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => dragged !== null && onChange(moved(choices, dragged, position))}
          >
            <span className={styles.rank}>{position + 1}</span>
            <span className={styles.title}>{title}</span>
            {open && (
              <span className={styles.buttons}>
                <Button variant="tertiary" aria-label={t('own_application.up', { title })} disabled={position === 0} onClick={() => onChange(moved(choices, position, position - 1))}>
                  ↑
                </Button>
                <Button variant="tertiary" aria-label={t('own_application.down', { title })} disabled={position === choices.length - 1} onClick={() => onChange(moved(choices, position, position + 1))}>
                  ↓
                </Button>
                <Button variant="tertiary" aria-label={t('own_application.remove', { title })} onClick={() => onChange(choices.filter((other) => other !== id))}>
                  ✕
                </Button>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

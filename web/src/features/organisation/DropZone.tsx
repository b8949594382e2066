import { type DragEvent, useId, useState } from 'react';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './DropZone.module.css';

/** Takes a register's file, dropped or picked. */
export function DropZone({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const { t } = useMessages();
  const [over, setOver] = useState(false);
  const id = useId();

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) onFile(file);
  }

  return (
    <div
      className={styles.zone}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles.title}>{busy ? t('directory_import.reading') : t('directory_import.drop')}</p>
      <p className={styles.text}>{t('directory_import.drop.text')}</p>
      <label htmlFor={id} className={styles.pick}>
        {t('directory_import.pick')}
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        disabled={busy}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

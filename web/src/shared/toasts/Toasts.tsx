import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useMessages } from '../messages/MessagesProvider';
import styles from './Toasts.module.css';

interface Toast {
  id: number;
  text: string;
  undo: (() => void) | undefined;
}

interface Toaster {
  /** Says that something was done; with `undo` it can be taken back while the toast stands. */
  say: (text: string, undo?: () => void) => void;
}

const ToasterContext = createContext<Toaster>({ say: () => undefined });

const seconds = { plain: 6, undoable: 12 };

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  const [toasts, setToasts] = useState<Toast[]>([]);
  const last = useRef(0);

  const dismiss = useCallback((id: number) => setToasts((standing) => standing.filter((toast) => toast.id !== id)), []);
  const say = useCallback(
    (text: string, undo?: () => void) => {
      last.current += 1;
      const id = last.current;
      setToasts((standing) => [...standing.slice(-2), { id, text, undo }]);
      setTimeout(() => dismiss(id), 1000 * (undo ? seconds.undoable : seconds.plain));
    },
    [dismiss],
  );
  const toaster = useMemo(() => ({ say }), [say]);

  return (
    <ToasterContext.Provider value={toaster}>
      {children}
      <div className={`${styles.toasts} not-on-paper`} role="status">
        {toasts.map((toast) => (
          <div key={toast.id} className={styles.toast}>
            <span>{toast.text}</span>
            {toast.undo && (
              <button
                type="button"
                onClick={() => {
                  dismiss(toast.id);
                  toast.undo?.();
                }}
              >
                {t('frame.undo')}
              </button>
            )}
          </div>
        ))}
      </div>
    </ToasterContext.Provider>
  );
}

export function useToaster(): Toaster {
  return useContext(ToasterContext);
}

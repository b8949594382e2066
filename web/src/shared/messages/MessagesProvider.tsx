import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { answerIn } from '../api/client';
import { firstLanguage, type Language, loadMessages, rememberLanguage } from './languages';
import type { Messages } from './merged';
import { type Translate, translator } from './translate';

interface Spoken {
  language: Language;
  t: Translate;
  /** True when the language in use has a text for the key. */
  has: (key: string) => boolean;
  /** Goes over to a language; done when the page and the server's answers use it. */
  speak: (language: Language) => Promise<void>;
}

const SpokenContext = createContext<Spoken | null>(null);

export function MessagesProvider({ children }: { children: ReactNode }) {
  const [loaded, setLoaded] = useState<{ language: Language; messages: Messages } | null>(null);

  const speak = useCallback(async (language: Language) => {
    const messages = await loadMessages(language);
    document.documentElement.lang = language;
    answerIn(language);
    setLoaded({ language, messages });
  }, []);

  useEffect(() => void speak(firstLanguage()), [speak]);

  const spoken = useMemo<Spoken | null>(() => {
    if (loaded === null) return null;
    return {
      language: loaded.language,
      t: translator(loaded.language, loaded.messages),
      has: (key) => key in loaded.messages,
      speak: (language) => {
        rememberLanguage(language);
        return speak(language);
      },
    };
  }, [loaded, speak]);

  if (spoken === null) return null;
  return <SpokenContext.Provider value={spoken}>{children}</SpokenContext.Provider>;
}

export function useMessages(): Spoken {
  const spoken = useContext(SpokenContext);
  if (spoken === null) throw new Error('useMessages stands outside MessagesProvider');
  return spoken;
}

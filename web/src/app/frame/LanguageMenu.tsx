import { useQueryClient } from '@tanstack/react-query';
import { chooseLanguage } from '../../features/organisation/session.api';
import { Menu } from '../../shared/menu/Menu';
import { type Language, languageNames, languages } from '../../shared/messages/languages';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { sessionKey } from '../../shared/session/useSession';
import styles from './Menus.module.css';

/** The language of the page and, once signed in, of letters too. */
export function LanguageMenu({ signedIn = true }: { signedIn?: boolean }) {
  const { t, language, speak } = useMessages();
  const queries = useQueryClient();

  async function choose(chosen: Language) {
    await speak(chosen);
    if (!signedIn) return;
    queries.setQueryData(sessionKey, await chooseLanguage(chosen));
    void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
  }

  return (
    <Menu
      label={t('frame.language')}
      trigger={
        <>
          <span className={styles.long}>{languageNames[language]}</span>
          <span className={styles.short} aria-hidden="true">
            {language.toUpperCase()}
          </span>
        </>
      }
      groups={[
        {
          choices: languages.map((option) => ({
            key: option,
            lang: option,
            text: languageNames[option],
            current: option === language,
            onChoose: () => void choose(option),
          })),
        },
      ]}
    />
  );
}

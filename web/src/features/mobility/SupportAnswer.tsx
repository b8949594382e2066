import { StateMark, type Tone } from '../../shared/feedback/StateMark';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { Support } from './support.api';
import styles from './Support.module.css';

const tones: Record<Support['answer'], Tone> = { supported: 'good', supported_if: 'waiting', not_supported: 'quiet', not_known: 'open' };

/** Whether she can get support, in a word. */
export function SupportMark({ support }: { support: Support }) {
  const { t } = useMessages();
  return <StateMark tone={tones[support.answer]}>{t(`support.answer.${support.answer}`)}</StateMark>;
}

/** What it depends on, or why there is none. */
export function SupportReasons({ support: { answer, doors, not_eligible } }: { support: Support }) {
  const { t } = useMessages();
  const conditions = answer === 'supported_if' ? doors.map((door) => t(`support.condition.${door}`)) : [];
  const sentences = [...not_eligible, ...conditions];
  if (sentences.length === 0) return null;
  return (
    <div className={styles.reasons}>
      {conditions.length > 0 && <p>{t('support.conditions', { count: conditions.length })}</p>}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

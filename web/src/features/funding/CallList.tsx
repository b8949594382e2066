import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { StateMark } from '../../shared/feedback/StateMark';
import { certaintyTone } from './certaintyTone';
import styles from './funding.module.css';
import type { Call } from './programmes.api';
import { SourceLinks } from './SourceLinks';
import { useCallText } from './useCallText';

/** Deadlines, each with what should be done before it. */
export function CallList({ calls, level }: { calls: readonly Call[]; level: 'h2' | 'h3' }) {
  return (
    <ul className={styles.calls}>
      {calls.map((call, index) => (
        <CallItem key={[call.programme, call.activity, call.key, call.agency, call.deadline].join()} call={call} level={level} near={index === 0} />
      ))}
    </ul>
  );
}

function CallItem({ call, level: Heading, near }: { call: Call; level: 'h2' | 'h3'; near: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  const text = useCallText();
  const { certainty, sources } = call.provenance;
  return (
    <li className={styles.call}>
      <Heading>{text.name(call)}</Heading>
      <p>
        <strong>{[format.day(call.deadline), text.time(call)].filter(Boolean).join(' ')}</strong>
        {`, ${text.left(call.deadline)}`}
        <span className={styles.soft}>{[text.circumstances(call), call.agency && format.country(call.agency)].filter(Boolean).join(' · ')}</span>
      </p>
      <div className={styles.chips}>
        <StateMark tone={call.expected ? 'open' : certaintyTone[certainty]}>{call.expected ? t('call.expected') : t(`certainty.${certainty}`)}</StateMark>
        <SourceLinks ids={sources} />
      </div>
      {call.expected && <p className={styles.soft}>{t('call.expected.text')}</p>}
      {call.steps.length > 0 && (
        <details className={styles.todo} open={near}>
          <summary>{t('call.steps')}</summary>
          <ul className={styles.steps}>
            {call.steps.map((step) => (
              <li key={step.step} data-over={text.days(step.due_on) < 0}>
                {t(`call_step.${step.step}`)}
                <span className={styles.soft}>{text.days(step.due_on) < 0 ? `${t('call.step.over')} ${format.day(step.due_on)}` : t('call.step.by', { day: format.day(step.due_on) })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

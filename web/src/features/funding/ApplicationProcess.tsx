import { StateMark } from '../../shared/feedback/StateMark';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './ApplicationProcess.module.css';
import { certaintyTone } from './certaintyTone';
import type { ProgrammeView } from './programmes.api';
import { SourceLinks } from './SourceLinks';

/** The way from an idea to the last report, and who walks each step. */
export function ApplicationProcess({ steps }: { steps: ProgrammeView['process'] }) {
  const { t } = useMessages();
  return (
    <ol className={styles.steps}>
      {steps.map(({ step, who, does, provenance }) => (
        <li key={step} className={styles.step}>
          <h3>{t(`process_step.${step}`)}</h3>
          <p className={styles.who}>{t(`process_who.${who}`)}</p>
          <p>{t(`process_does.${does}`)}</p>
          {provenance.sources.length > 0 && (
            <p className={styles.source}>
              <StateMark tone={certaintyTone[provenance.certainty]}>{t(`certainty.${provenance.certainty}`)}</StateMark>
              <SourceLinks ids={provenance.sources} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import type { TrainingView } from './training_abroad.api';
import { TrainingStepLine } from './TrainingStepLine';
import styles from './TrainingSteps.module.css';

const phases = ['before', 'during', 'after'] as const;

/** The steps of the route in their order, each with its day, who acts, its papers and where that is known from. */
export function TrainingSteps({ view }: { view: TrainingView }) {
  const { t } = useMessages();
  return (
    <Section title={t('training_abroad.steps')}>
      {phases.map((phase) => (
        <section key={phase} className={styles.phase}>
          <h3>{t(`training_phase.${phase}`)}</h3>
          <ol className={styles.steps}>
            {view.steps
              .filter((step) => step.phase === phase)
              .map((step) => (
                <TrainingStepLine key={step.step} step={step} view={view} />
              ))}
          </ol>
        </section>
      ))}
    </Section>
  );
}

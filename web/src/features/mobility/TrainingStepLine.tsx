import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { TrainingStep, TrainingView } from './training_abroad.api';
import { TrainingStepActions } from './TrainingStepActions';
import styles from './TrainingSteps.module.css';

export function TrainingStepLine({ step, view }: { step: TrainingStep; view: TrainingView }) {
  const { t } = useMessages();
  const format = useFormat();
  const { training_abroad: training } = view;
  const assessment = step.shown_by === 'assessment_before' ? training.assessment_before : step.shown_by === 'assessment_after' ? training.assessment_after : undefined;
  const refused = assessment?.outcome === 'refused';
  const state = () => {
    if (refused) return <StateMark tone="attention">{t(`training_abroad.${step.shown_by}.refused`)}</StateMark>;
    if (step.done_on) return <StateMark tone="good">{[format.day(step.done_on), step.done_by].filter(Boolean).join(' · ')}</StateMark>;
    if (step.is_late) return <StateMark tone="attention">{t('training_abroad.late')}</StateMark>;
    if (!step.is_needed) return <StateMark tone="quiet">{t('training_abroad.optional')}</StateMark>;
    return null;
  };
  return (
    <li className={styles.step} data-done={step.done_on !== undefined}>
      <div className={styles.what}>
        <p className={styles.title}>
          {t(`training_step.${step.step}`)} <span className={styles.soft}>{t('training_abroad.by', { party: t(`training_party.${step.who}`) })}</span>
        </p>
        {assessment?.note && <p className={styles.soft}>{assessment.note}</p>}
        {step.papers.length > 0 && (
          <p className={styles.soft}>
            {t('training_abroad.papers')}: {step.papers.map(({ paper }) => t(`training_paper.${paper}`)).join('; ')}
          </p>
        )}
        <StepSources step={step} />
      </div>
      <div className={styles.state}>{state()}</div>
      {step.shown_by === 'tick' && view.allowed_actions.includes('tick') && <TrainingStepActions trainingId={training.id} step={step} />}
    </li>
  );
}

/** Where a step and its papers are known from, and how surely. */
function StepSources({ step }: { step: TrainingStep }) {
  const { t } = useMessages();
  const all = [...step.sources, ...step.papers.flatMap(({ sources }) => sources)];
  const sources = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  if (sources.length === 0) return <p className={styles.source}>{t(`certainty.${step.certainty}`)}</p>;
  return (
    <details className={styles.source}>
      <summary>
        {t('training_abroad.source')}: {t(`certainty.${step.certainty}`)}
      </summary>
      <ul>
        {sources.map(({ id, title, address }) => (
          <li key={id}>
            <a href={address} target="_blank" rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

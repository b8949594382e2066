import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import type { TrainingView } from './training_abroad.api';
import { useTraining, useTrainingChanged } from './useTraining';

interface Task {
  view: TrainingView;
  /** Back to the training without having done anything. */
  leave: () => void;
  /** Back with what the server made of it, said in a sentence. */
  finish: (view: TrainingView, said: string) => Promise<void>;
}

interface TrainingTaskProps {
  title: string;
  lead?: (view: TrainingView) => ReactNode;
  children: (task: Task) => ReactNode;
}

/** A task of one training abroad on a page of its own. */
export function TrainingTask({ title, lead, children }: TrainingTaskProps) {
  const { t } = useMessages();
  const { id, query } = useTraining();
  const { say } = useToaster();
  const navigate = useNavigate();
  const changed = useTrainingChanged();
  const back = `/trainings-abroad/${id}`;
  const leave = () => void navigate(back);
  const finish = async (view: TrainingView, said: string) => {
    await changed(view);
    say(said);
    leave();
  };
  return (
    <Loaded query={query}>
      {(view) => (
        <Page title={title} above={{ to: back, text: t('training_abroad.title_of', { name: view.stay.person_name }) }} lead={lead?.(view)} width="reading">
          {children({ view, leave, finish })}
        </Page>
      )}
    </Loaded>
  );
}

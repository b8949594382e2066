import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import { enterSupport, type StaySupportView, type Support, staySupportKey, supportListKey, takeBackSupportEntry } from './support.api';
import styles from './Support.module.css';

interface SupportEntryProps {
  stayId: string;
  name: string;
  support: Support;
  allowed: readonly string[];
}

/** Whether the exchange stands in Lånekassen's workspace; who may keep stays says so, or takes it back. */
export function SupportEntry({ stayId, name, support, allowed }: SupportEntryProps) {
  const { t } = useMessages();
  const format = useFormat();
  const queries = useQueryClient();
  const { say } = useToaster();
  const [entering, setEntering] = useState(false);
  const [day, setDay] = useState<string>(format.today);
  async function changed(view: StaySupportView, text: string) {
    queries.setQueryData(staySupportKey('staff', stayId), view);
    await queries.invalidateQueries({ queryKey: supportListKey });
    say(text);
  }
  const takingBack = useMutation({ mutationFn: () => takeBackSupportEntry(stayId), onSuccess: (view) => changed(view, t('support.entry.taken_back')) });
  if (entering) {
    return (
      <div className={styles.acts}>
        <TaskForm
          submit={t('support.entry.save')}
          onCancel={() => setEntering(false)}
          onSubmit={async () => {
            await changed(await enterSupport(stayId, day), t('support.entry.done'));
            setEntering(false);
          }}
        >
          <TextField pointer="/entered_on" type="date" label={t('support.entry.day')} value={day} onChange={setDay} />
        </TaskForm>
      </div>
    );
  }
  const { entered_on: enteredOn, entered_by: enteredBy } = support;
  return (
    <span className={`${styles.entry} ${styles.acts}`}>
      <span>{enteredOn == null ? t('support.entry.none') : t('support.entry.made_by', { day: format.shortDay(enteredOn), name: enteredBy ?? '' })}</span>
      {allowed.includes('enter') && (
        <Button className="not-on-paper" variant="secondary" data-size="sm" aria-label={t('support.entry.enter.of', { name })} onClick={() => setEntering(true)}>
          {t('support.entry.enter')}
        </Button>
      )}
      {allowed.includes('take_back') && (
        <Button className={`${styles.takeBack} not-on-paper`} variant="tertiary" data-size="sm" aria-label={t('support.entry.take_back.of', { name })} aria-disabled={takingBack.isPending} onClick={() => !takingBack.isPending && takingBack.mutate()}>
          {t('support.entry.take_back')}
        </Button>
      )}
      {takingBack.isError && <ProblemNotice error={takingBack.error} />}
    </span>
  );
}

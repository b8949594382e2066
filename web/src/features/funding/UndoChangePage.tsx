import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { LongTextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { undoRevision } from './rates.api';
import { useRatesChanged } from './useRatesChanged';

export default function UndoChangePage() {
  const { t } = useMessages();
  const { number = '' } = useParams();
  const { say } = useToaster();
  const navigate = useNavigate();
  const changed = useRatesChanged();
  const [reason, setReason] = useState('');

  async function undo() {
    await undoRevision(Number(number), reason);
    await changed();
    say(t('rate_revision.undone'));
    void navigate('/money/changes');
  }

  return (
    <Page title={`${t('rate_revision.undo')}: ${t('rate_revision.number')} ${number}`} above={{ to: '/money/changes', text: t('rate.revisions') }} lead={t('rate_revision.undo.text')} width="reading">
      <TaskForm submit={t('rate_revision.undo')} onSubmit={undo} onCancel={() => void navigate('/money/changes')}>
        <LongTextField pointer="/reason" label={t('rate.reason')} description={t('rate.reason.about')} value={reason} onChange={setReason} />
      </TaskForm>
    </Page>
  );
}

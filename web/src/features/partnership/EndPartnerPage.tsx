import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { LongTextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { endPartner, fetchPartner } from './partners.api';
import { usePartnerChanged } from './usePartnerChanged';

export default function EndPartnerPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const { say } = useToaster();
  const navigate = useNavigate();
  const changed = usePartnerChanged();
  const [reason, setReason] = useState('');
  const query = useQuery({ queryKey: ['partners', id], queryFn: () => fetchPartner(id), refetchOnWindowFocus: false });
  const back = `/partners/${id}`;

  async function end() {
    await endPartner(id, reason);
    await changed();
    say(t('partner.end.done'));
    void navigate(back);
  }

  return (
    <Loaded query={query}>
      {({ organisation }) => (
        <Page title={t('partner.end')} above={{ to: back, text: organisation.name }} lead={t('partner.end.lead', { name: organisation.name })} width="reading">
          <TaskForm submit={t('partner.end.submit')} tone="danger" onSubmit={end} onCancel={() => void navigate(back)}>
            <LongTextField pointer="/reason" label={t('partner.end.reason')} value={reason} onChange={setReason} />
          </TaskForm>
        </Page>
      )}
    </Loaded>
  );
}

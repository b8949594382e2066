import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { LongTextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { breakOffStay, cancelStay, fetchStay } from './stays.api';

const ways = {
  cancellation: { action: 'stay.action.cancel', lead: 'stay.cancel.lead', end: cancelStay },
  break_off: { action: 'stay.action.break_off', lead: 'stay.break_off.lead', end: breakOffStay },
} as const;

/** Cancels a stay that has not begun, or breaks off one under way, with the reason. */
export default function EndStayPage({ way }: { way: keyof typeof ways }) {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['stay', id], queryFn: () => fetchStay(id) });
  const [reason, setReason] = useState('');
  const { action, lead, end } = ways[way];
  const back = `/stays/${id}`;
  return (
    <Loaded query={query}>
      {({ row }) => (
        <Page title={t(action)} above={{ to: back, text: row.person_name }} lead={t(lead)} width="reading">
          <TaskForm
            submit={t(action)}
            onCancel={() => void navigate(back)}
            onSubmit={async () => {
              queries.setQueryData(['stay', id], await end(id, reason));
              await queries.invalidateQueries({ queryKey: ['stays'] });
              void navigate(back);
            }}
          >
            <LongTextField pointer="/reason" label={t('stay.end.reason')} value={reason} onChange={setReason} />
          </TaskForm>
        </Page>
      )}
    </Loaded>
  );
}

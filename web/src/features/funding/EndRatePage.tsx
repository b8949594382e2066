import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { capitalised } from '../../shared/format/sentences';
import { LongTextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { endRate, fetchRate, ratesKey } from './rates.api';
import { useRatesChanged } from './useRatesChanged';
import { useRateText } from '../../shared/rates/useRateText';

export default function EndRatePage() {
  const { t } = useMessages();
  const text = useRateText();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const changed = useRatesChanged();
  const [reason, setReason] = useState('');
  const query = useQuery({ queryKey: [...ratesKey, id], queryFn: () => fetchRate(id), refetchOnWindowFocus: false });
  const back = `/money/rates/${id}`;

  async function end() {
    await endRate(id, reason);
    await changed();
    void navigate(back);
  }

  return (
    <Loaded query={query}>
      {({ rate }) => (
        <Page title={t('rate.end')} above={{ to: back, text: capitalised(text.name(rate.name)) }} lead={t('rate.end.text')} width="reading">
          <TaskForm submit={t('rate.end')} tone="danger" onSubmit={end} onCancel={() => void navigate(back)}>
            <LongTextField pointer="/reason" label={t('rate.reason')} description={t('rate.reason.about')} value={reason} onChange={setReason} />
          </TaskForm>
        </Page>
      )}
    </Loaded>
  );
}

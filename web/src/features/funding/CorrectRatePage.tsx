import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { capitalised } from '../../shared/format/sentences';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { RateForm } from './RateForm';
import { editRate, fetchRate, ratesKey } from './rates.api';
import { useRatesChanged } from './useRatesChanged';
import { useRateText } from '../../shared/rates/useRateText';

export default function CorrectRatePage() {
  const { t } = useMessages();
  const text = useRateText();
  const { id = '' } = useParams();
  const { say } = useToaster();
  const navigate = useNavigate();
  const changed = useRatesChanged();
  const query = useQuery({ queryKey: [...ratesKey, id, 'to_change'], queryFn: () => fetchRate(id), refetchOnWindowFocus: false, gcTime: 0 });
  const back = `/money/rates/${id}`;
  return (
    <Loaded query={query}>
      {({ rate }) => (
        <Page title={t('rate.correct.title')} above={{ to: back, text: capitalised(text.name(rate.name)) }} width="reading">
          <RateForm
            start={rate}
            onCancel={() => void navigate(back)}
            onSubmit={async (draft) => {
              await editRate(id, draft);
              await changed();
              say(t('form.saved'));
              void navigate(back);
            }}
          />
        </Page>
      )}
    </Loaded>
  );
}

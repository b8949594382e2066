import { useNavigate } from 'react-router';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { RateForm } from './RateForm';
import { createRate, type Rate } from './rates.api';
import { useRatesChanged } from './useRatesChanged';

function nothingYet(today: string): Rate {
  return {
    programme: '',
    generation: '',
    field: '',
    activity: '',
    name: '',
    key: '',
    agency: '',
    low: '',
    high: '',
    unit: '',
    checked_by: '',
    provenance: { sources: [], certainty: 'second_hand', checked_on: today.slice(0, 7), note: '' },
  };
}

export default function NewRatePage() {
  const { t } = useMessages();
  const today = useToday();
  const { say } = useToaster();
  const navigate = useNavigate();
  const changed = useRatesChanged();
  return (
    <Page title={t('rate.add.title')} above={{ to: '/money/rates', text: t('rate.title') }} width="reading">
      <RateForm
        start={nothingYet(today)}
        onCancel={() => void navigate('/money/rates')}
        onSubmit={async (draft) => {
          const { id } = await createRate(draft);
          await changed();
          say(t('form.saved'));
          void navigate(`/money/rates/${id}`);
        }}
      />
    </Page>
  );
}

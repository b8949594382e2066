import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { contactPointsKey, createContactPoint } from './contact_points.api';
import { ContactPointForm } from './ContactPointForm';

const back = '/publishing/contact-points';

export default function NewContactPointPage() {
  const { t } = useMessages();
  const today = useToday();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { say } = useToaster();
  return (
    <Page title={t('contact_point.add')} above={{ to: back, text: t('contact_point.title') }} width="reading">
      <ContactPointForm
        start={{ function: [], valid_from: today }}
        onCancel={() => void navigate(back)}
        onSubmit={async (draft) => {
          await createContactPoint(draft);
          await queries.invalidateQueries({ queryKey: contactPointsKey });
          say(t('form.saved'));
          void navigate(back);
        }}
      />
    </Page>
  );
}

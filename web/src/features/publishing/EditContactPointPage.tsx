import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { contactPointsKey, editContactPoint, fetchContactPoint } from './contact_points.api';
import { ContactPointForm } from './ContactPointForm';
import { textFor } from './languageTexts';

const back = '/publishing/contact-points';

export default function EditContactPointPage() {
  const { t, language } = useMessages();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { say } = useToaster();
  const query = useQuery({ queryKey: [...contactPointsKey, id], queryFn: () => fetchContactPoint(id), refetchOnWindowFocus: false });
  return (
    <Loaded query={query}>
      {({ contact_point: { person_id, function: texts, email, phone, valid_from, valid_to } }) => (
        <Page title={textFor(texts, language)} above={{ to: back, text: t('contact_point.title') }} width="reading">
          <ContactPointForm
            start={{ person_id, function: texts, email, phone, valid_from, valid_to }}
            onCancel={() => void navigate(back)}
            onSubmit={async (draft) => {
              await editContactPoint(id, draft);
              await queries.invalidateQueries({ queryKey: contactPointsKey });
              say(t('form.saved'));
              void navigate(back);
            }}
          />
        </Page>
      )}
    </Loaded>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { PartnerForm } from './PartnerForm';
import { editPartner, fetchPartner } from './partners.api';
import { usePartnerChanged } from './usePartnerChanged';

export default function EditPartnerPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const { say } = useToaster();
  const navigate = useNavigate();
  const changed = usePartnerChanged();
  const query = useQuery({ queryKey: ['partners', id], queryFn: () => fetchPartner(id), refetchOnWindowFocus: false });
  const back = `/partners/${id}`;
  return (
    <Loaded query={query}>
      {({ partner, organisation }) => (
        <Page title={t('partner.edit')} above={{ to: back, text: organisation.name }} width="reading">
          <PartnerForm
            start={{
              partner_organisation_id: partner.partner_organisation_id,
              mode: partner.mode,
              first_contact_on: partner.first_contact_on,
              fields: partner.fields,
              notes: partner.notes ?? '',
              etwinning_address: partner.etwinning_address ?? '',
            }}
            submit={t('form.save')}
            onCancel={() => void navigate(back)}
            onSubmit={async (draft) => {
              await editPartner(id, draft);
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

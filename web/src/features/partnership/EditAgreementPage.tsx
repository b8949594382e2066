import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { AgreementForm } from './AgreementForm';
import { editAgreement } from './agreements.api';
import { valuesOf } from './draft';
import { useAgreement, useAgreementChanged } from './useAgreement';

export default function EditAgreementPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const { say } = useToaster();
  const navigate = useNavigate();
  const changed = useAgreementChanged();
  const query = useAgreement(id, 'to_change');
  const back = `/agreements/${id}`;
  return (
    <Loaded query={query}>
      {({ agreement, partner_name }) => (
        <Page title={t('agreement.action.edit')} above={{ to: back, text: t('agreement.with', { partner: partner_name }) }} width="reading">
          <AgreementForm
            start={valuesOf(agreement)}
            partners={[{ id: agreement.partner_id, name: partner_name }]}
            submit={t('form.save')}
            onCancel={() => void navigate(back)}
            onSubmit={async (draft) => {
              await changed(await editAgreement(id, draft));
              say(t('form.saved'));
              void navigate(back);
            }}
          />
        </Page>
      )}
    </Loaded>
  );
}

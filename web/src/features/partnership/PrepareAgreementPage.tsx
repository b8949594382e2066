import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { AgreementForm } from './AgreementForm';
import { prepareAgreement } from './agreements.api';
import { newDraft } from './draft';
import { fetchPartners } from './partners.api';
import { useAgreementChanged } from './useAgreement';

export default function PrepareAgreementPage() {
  const { t } = useMessages();
  const [parameters] = useSearchParams();
  const today = useToday();
  const { say } = useToaster();
  const navigate = useNavigate();
  const changed = useAgreementChanged();
  const partners = useQuery({ queryKey: ['partners', 'all'], queryFn: () => fetchPartners({ limit: '200', sort: 'name' }) });
  const back = parameters.get('partner') ? `/partners/${parameters.get('partner')}` : '/agreements';

  return (
    <Page title={t('agreement.prepare')} above={{ to: '/agreements', text: t('agreement.title') }} lead={t('agreement.prepare.lead')} width="reading">
      <Loaded query={partners}>
        {({ items }) => (
          <AgreementForm
            start={newDraft(parameters.get('partner') ?? '', today)}
            partners={items}
            submit={t('agreement.prepare.submit')}
            onCancel={() => void navigate(back)}
            onSubmit={async (draft) => {
              const view = await prepareAgreement(draft);
              await changed(view);
              say(t('agreement.prepared'));
              void navigate(`/agreements/${view.agreement.id}`);
            }}
          />
        )}
      </Loaded>
    </Page>
  );
}

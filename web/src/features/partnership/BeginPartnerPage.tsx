import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { fetchOrganisation } from './organisations.api';
import { NearMatches } from './NearMatches';
import { PartnerForm } from './PartnerForm';
import { addPartner } from './partners.api';
import { usePortfolio } from './portfolio.api';
import { usePartnerChanged } from './usePartnerChanged';
import { usePartnerWords } from './usePartnerWords';

/** The organisation is picked; now how we work together. */
export default function BeginPartnerPage() {
  const { t } = useMessages();
  const words = usePartnerWords();
  const { organisationId = '' } = useParams();
  const today = useToday();
  const { say } = useToaster();
  const navigate = useNavigate();
  const changed = usePartnerChanged();
  const portfolio = usePortfolio();
  const query = useQuery({ queryKey: ['organisations', organisationId], queryFn: () => fetchOrganisation(organisationId) });
  return (
    <Loaded query={query}>
      {({ organisation }) => (
        <Page
          title={t('partner.begin', { name: organisation.name })}
          above={{ to: '/partners/new', text: t('partner.add') }}
          lead={`${words.kind(organisation.kind)} · ${words.place(organisation)}`}
          width="reading"
        >
          <NearMatches
            fitting={{ kind: organisation.kind, field: organisation.fields }}
            enabled={organisation.fields.length > 0 && portfolio.data?.near_countries.includes(organisation.country) === false}
          />
          <PartnerForm
            start={{ partner_organisation_id: organisationId, mode: 'in_person', first_contact_on: today, fields: organisation.fields, notes: '' }}
            submit={t('partner.begin.submit')}
            onCancel={() => void navigate('/partners/new')}
            onSubmit={async (draft) => {
              const { partner } = await addPartner(draft);
              await changed();
              say(t('partner.added', { name: organisation.name }));
              void navigate(`/partners/${partner.id}`);
            }}
          />
        </Page>
      )}
    </Loaded>
  );
}

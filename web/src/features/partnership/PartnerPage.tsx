import { useQuery } from '@tanstack/react-query';
import { Route, Routes, useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { TabLinks } from '../../shared/page/TabLinks';
import { useMay } from '../../shared/session/useSession';
import { PartnerAgreements } from './PartnerAgreements';
import { PartnerBalance } from './PartnerBalance';
import { PartnerFacts } from './PartnerFacts';
import { PartnerHistory } from './PartnerHistory';
import { PartnerPeople } from './PartnerPeople';
import { PartnerVisits } from './PartnerVisits';
import { fetchPartner, type PartnerView } from './partners.api';
import { usePartnerWords } from './usePartnerWords';
import { Warnings } from './Warnings';

export default function PartnerPage() {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['partners', id], queryFn: () => fetchPartner(id) });
  return <Loaded query={query}>{(view) => <PartnerShown view={view} />}</Loaded>;
}

function PartnerShown({ view }: { view: PartnerView }) {
  const { t } = useMessages();
  const words = usePartnerWords();
  const maySeeStays = useMay('see_stays');
  const { partner, organisation } = view;
  const base = `/partners/${partner.id}`;
  return (
    <Page
      title={organisation.name}
      above={{ to: '/partners', text: t('partner.title') }}
      lead={`${words.kind(organisation.kind)} · ${words.place(organisation)}`}
      actions={
        <AllowedActions
          allowed={view.allowed_actions}
          actions={[
            { name: 'prepare_agreement', text: t('agreement.prepare'), main: true, to: `/agreements/new?partner=${partner.id}` },
            { name: 'edit', text: t('partner.edit'), to: `${base}/edit` },
            { name: 'end', text: t('partner.end'), to: `${base}/ending`, tone: 'danger' },
          ]}
        />
      }
    >
      <Warnings sentences={view.warnings.map((warning) => t(`partner.warning.${warning}`))} />
      <TabLinks
        label={organisation.name}
        tabs={[
          { to: base, text: t('partner.tab.facts') },
          { to: `${base}/agreements`, text: t('partner.tab.agreements') },
          { to: `${base}/people`, text: t('partner.tab.people'), count: view.contacts.filter((contact) => !contact.valid_to).length },
          { to: `${base}/visits`, text: t('partner.tab.visits'), count: view.visits.length },
          ...(maySeeStays ? [{ to: `${base}/balance`, text: t('partner.tab.balance') }] : []),
          { to: `${base}/history`, text: t('partner.tab.history') },
        ]}
      />
      <Routes>
        <Route index element={<PartnerFacts view={view} />} />
        <Route path="agreements" element={<PartnerAgreements view={view} />} />
        <Route path="people" element={<PartnerPeople view={view} />} />
        <Route path="visits" element={<PartnerVisits view={view} />} />
        <Route path="balance" element={<PartnerBalance id={partner.id} />} />
        <Route path="history" element={<PartnerHistory id={partner.id} />} />
      </Routes>
    </Page>
  );
}

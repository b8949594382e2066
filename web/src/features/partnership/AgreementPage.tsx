import { Route, Routes, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { TabLinks } from '../../shared/page/TabLinks';
import { AgreementActions } from './AgreementActions';
import { AgreementFacts } from './AgreementFacts';
import { AgreementHistory } from './AgreementHistory';
import { AgreementLead } from './AgreementLead';
import type { AgreementView } from './agreements.api';
import { useAgreement } from './useAgreement';
import { Warnings } from './Warnings';

export default function AgreementPage() {
  const { id = '' } = useParams();
  const query = useAgreement(id);
  return <Loaded query={query}>{(view) => <AgreementShown view={view} />}</Loaded>;
}

function AgreementShown({ view }: { view: AgreementView }) {
  const { t } = useMessages();
  const { id } = view.agreement;
  const title = t('agreement.with', { partner: view.partner_name });
  return (
    <Page
      title={title}
      above={{ to: '/agreements', text: t('agreement.title') }}
      lead={<AgreementLead view={view} />}
      actions={<AgreementActions view={view} />}
    >
      <Warnings sentences={view.warnings.map((warning) => t(`agreement.warning.${warning}`))} />
      <TabLinks
        label={title}
        tabs={[
          { to: `/agreements/${id}`, text: t('agreement.tab.facts') },
          { to: `/agreements/${id}/history`, text: t('agreement.tab.history') },
        ]}
      />
      <Routes>
        <Route index element={<AgreementFacts view={view} />} />
        <Route path="history" element={<AgreementHistory id={id} />} />
      </Routes>
    </Page>
  );
}

import { lazy } from 'react';
import { Route } from 'react-router';

const PartnersPage = lazy(() => import('./PartnersPage'));
const AddPartnerPage = lazy(() => import('./AddPartnerPage'));
const BeginPartnerPage = lazy(() => import('./BeginPartnerPage'));
const EditPartnerPage = lazy(() => import('./EditPartnerPage'));
const EndPartnerPage = lazy(() => import('./EndPartnerPage'));
const PartnerPage = lazy(() => import('./PartnerPage'));
const AgreementsPage = lazy(() => import('./AgreementsPage'));
const AgreementPage = lazy(() => import('./AgreementPage'));
const PrepareAgreementPage = lazy(() => import('./PrepareAgreementPage'));
const EditAgreementPage = lazy(() => import('./EditAgreementPage'));
const RecordTheirSignaturePage = lazy(() => import('./RecordTheirSignaturePage'));

/** Partners and agreements. */
export const partnershipPages = (
  <>
    <Route path="partners">
      <Route index element={<PartnersPage />} />
      <Route path="new" element={<AddPartnerPage />} />
      <Route path="new/:organisationId" element={<BeginPartnerPage />} />
      <Route path=":id/edit" element={<EditPartnerPage />} />
      <Route path=":id/ending" element={<EndPartnerPage />} />
      <Route path=":id/*" element={<PartnerPage />} />
    </Route>
    <Route path="agreements">
      <Route index element={<AgreementsPage />} />
      <Route path="new" element={<PrepareAgreementPage />} />
      <Route path=":id/edit" element={<EditAgreementPage />} />
      <Route path=":id/their-signature" element={<RecordTheirSignaturePage />} />
      <Route path=":id/*" element={<AgreementPage />} />
    </Route>
  </>
);

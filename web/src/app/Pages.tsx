import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { SignInPage } from '../features/organisation/SignInPage';
import { Loading } from '../shared/feedback/Loading';
import { Frame } from './frame/Frame';
import { LanguageMenu } from './frame/LanguageMenu';
import { NotFoundPage } from './NotFoundPage';
import { SignedIn } from './SignedIn';
import { StartPage } from './StartPage';

const RoundsPage = lazy(() => import('../features/mobility/RoundsPage'));
const NewRoundPage = lazy(() => import('../features/mobility/NewRoundPage'));
const RoundPage = lazy(() => import('../features/mobility/RoundPage'));
const NewOfferPage = lazy(() => import('../features/mobility/NewOfferPage'));
const OfferPage = lazy(() => import('../features/mobility/OfferPage'));
const PlacementRunPage = lazy(() => import('../features/mobility/PlacementRunPage'));
const StaysPage = lazy(() => import('../features/mobility/StaysPage'));
const StayPage = lazy(() => import('../features/mobility/StayPage'));
const NewLearningAgreementPage = lazy(() => import('../features/mobility/NewLearningAgreementPage'));
const HistoryPage = lazy(() => import('../features/mobility/HistoryPage'));
const EndStayPage = lazy(() => import('../features/mobility/EndStayPage'));
const LearningAgreementPage = lazy(() => import('../features/mobility/LearningAgreementPage'));
const EditLearningAgreementPage = lazy(() => import('../features/mobility/EditLearningAgreementPage'));
const SignLearningAgreementPage = lazy(() => import('../features/mobility/SignLearningAgreementPage'));
const OwnStayPage = lazy(() => import('../features/mobility/OwnStayPage'));
const OwnGoalsPage = lazy(() => import('../features/mobility/OwnGoalsPage'));
const LetterPage = lazy(() => import('../features/mobility/LetterPage'));
const OwnRoundsPage = lazy(() => import('../features/mobility/OwnRoundsPage'));
const ChoicesPage = lazy(() => import('../features/mobility/ChoicesPage'));
const YearPage = lazy(() => import('../features/overview/YearPage'));
const PartnersPage = lazy(() => import('../features/partnership/PartnersPage'));
const AddPartnerPage = lazy(() => import('../features/partnership/AddPartnerPage'));
const BeginPartnerPage = lazy(() => import('../features/partnership/BeginPartnerPage'));
const EditPartnerPage = lazy(() => import('../features/partnership/EditPartnerPage'));
const EndPartnerPage = lazy(() => import('../features/partnership/EndPartnerPage'));
const PartnerPage = lazy(() => import('../features/partnership/PartnerPage'));
const AgreementsPage = lazy(() => import('../features/partnership/AgreementsPage'));
const AgreementPage = lazy(() => import('../features/partnership/AgreementPage'));
const PrepareAgreementPage = lazy(() => import('../features/partnership/PrepareAgreementPage'));
const EditAgreementPage = lazy(() => import('../features/partnership/EditAgreementPage'));
const RecordTheirSignaturePage = lazy(() => import('../features/partnership/RecordTheirSignaturePage'));
const PublicationPage = lazy(() => import('../features/publishing/PublicationPage'));
const ContactPointsPage = lazy(() => import('../features/publishing/ContactPointsPage'));
const NewContactPointPage = lazy(() => import('../features/publishing/NewContactPointPage'));
const EditContactPointPage = lazy(() => import('../features/publishing/EditContactPointPage'));
const EnquiriesPage = lazy(() => import('../features/publishing/EnquiriesPage'));
const PublicityPage = lazy(() => import('../features/publishing/PublicityPage'));
const EnquiryPage = lazy(() => import('../features/publishing/EnquiryPage'));
const ImportsPage = lazy(() => import('../features/organisation/ImportsPage'));
const ImportPage = lazy(() => import('../features/organisation/ImportPage'));
const AcceptInvitationPage = lazy(() => import('../features/organisation/AcceptInvitationPage'));
const PeoplePage = lazy(() => import('../features/organisation/PeoplePage'));
const InvitePage = lazy(() => import('../features/organisation/InvitePage'));
const AddPersonPage = lazy(() => import('../features/organisation/AddPersonPage'));
const PersonPage = lazy(() => import('../features/organisation/PersonPage'));
const EditPersonPage = lazy(() => import('../features/organisation/EditPersonPage'));
const LeavingPage = lazy(() => import('../features/organisation/LeavingPage'));
const GroupsPage = lazy(() => import('../features/organisation/GroupsPage'));
const NewGroupPage = lazy(() => import('../features/organisation/NewGroupPage'));
const GroupPage = lazy(() => import('../features/organisation/GroupPage'));
const EditGroupPage = lazy(() => import('../features/organisation/EditGroupPage'));
const MembershipsPage = lazy(() => import('../features/organisation/MembershipsPage'));

export function Pages() {
  return (
    <Routes>
      <Route path="/sign-in" element={<SignInPage languageMenu={<LanguageMenu signedIn={false} />} />} />
      <Route
        path="/invitation-links/:token"
        element={
          <Suspense fallback={<Loading />}>
            <AcceptInvitationPage languageMenu={<LanguageMenu signedIn={false} />} />
          </Suspense>
        }
      />
      <Route
        element={
          <SignedIn>
            <Frame />
          </SignedIn>
        }
      >
        <Route index element={<StartPage />} />
        <Route path="year" element={<YearPage />} />
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
        <Route path="rounds">
          <Route index element={<RoundsPage />} />
          <Route path="new" element={<NewRoundPage />} />
          <Route path=":id" element={<RoundPage />} />
          <Route path=":id/history" element={<HistoryPage of="offer-rounds" />} />
        </Route>
        <Route path="offers/new" element={<NewOfferPage />} />
        <Route path="offers/:id" element={<OfferPage />} />
        <Route path="offers/:id/history" element={<HistoryPage of="offers" />} />
        <Route path="placement-runs/:id" element={<PlacementRunPage />} />
        <Route path="stays">
          <Route index element={<StaysPage />} />
          <Route path=":id" element={<StayPage />} />
          <Route path=":id/learning-agreement" element={<NewLearningAgreementPage />} />
          <Route path=":id/history" element={<HistoryPage of="stays" />} />
          <Route path=":id/cancellation" element={<EndStayPage way="cancellation" />} />
          <Route path=":id/break-off" element={<EndStayPage way="break_off" />} />
        </Route>
        <Route path="learning-agreements/:id">
          <Route index element={<LearningAgreementPage />} />
          <Route path="edit" element={<EditLearningAgreementPage />} />
          <Route path="signature/:signer" element={<SignLearningAgreementPage />} />
        </Route>
        <Route path="choices">
          <Route index element={<OwnRoundsPage />} />
          <Route path="stays/:id" element={<OwnStayPage />} />
          <Route path="stays/:id/goals" element={<OwnGoalsPage />} />
          <Route path="letters/:id" element={<LetterPage />} />
          <Route path=":id" element={<ChoicesPage />} />
        </Route>
        <Route path="publicity" element={<PublicityPage />} />
        <Route path="publishing">
          <Route index element={<PublicationPage />} />
          <Route path="contact-points">
            <Route index element={<ContactPointsPage />} />
            <Route path="new" element={<NewContactPointPage />} />
            <Route path=":id" element={<EditContactPointPage />} />
          </Route>
          <Route path="enquiries">
            <Route index element={<EnquiriesPage />} />
            <Route path=":id" element={<EnquiryPage />} />
          </Route>
        </Route>
        <Route path="people">
          <Route index element={<PeoplePage />} />
          <Route path="invite" element={<InvitePage />} />
          <Route path="new" element={<AddPersonPage />} />
          <Route path=":id" element={<PersonPage />} />
          <Route path=":id/edit" element={<EditPersonPage />} />
          <Route path=":id/leaving" element={<LeavingPage />} />
        </Route>
        <Route path="working-groups">
          <Route index element={<GroupsPage />} />
          <Route path="new" element={<NewGroupPage />} />
          <Route path=":id" element={<GroupPage />} />
          <Route path=":id/edit" element={<EditGroupPage />} />
        </Route>
        <Route path="memberships" element={<MembershipsPage />} />
        <Route path="organisation/imports">
          <Route index element={<ImportsPage />} />
          <Route path=":id" element={<ImportPage />} />
        </Route>
        <Route path="organisation" element={<Navigate to="/organisation/imports" replace />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}

import { lazy } from 'react';
import { Route } from 'react-router';

const RoundsPage = lazy(() => import('./RoundsPage'));
const NewRoundPage = lazy(() => import('./NewRoundPage'));
const RoundPage = lazy(() => import('./RoundPage'));
const NewOfferPage = lazy(() => import('./NewOfferPage'));
const OfferPage = lazy(() => import('./OfferPage'));
const StaysPage = lazy(() => import('./StaysPage'));
const ClimatePage = lazy(() => import('./ClimatePage'));
const StayPage = lazy(() => import('./StayPage'));
const NewLearningAgreementPage = lazy(() => import('./NewLearningAgreementPage'));
const HistoryPage = lazy(() => import('./HistoryPage'));
const EndStayPage = lazy(() => import('./EndStayPage'));
const LearningAgreementPage = lazy(() => import('./LearningAgreementPage'));
const EditLearningAgreementPage = lazy(() => import('./EditLearningAgreementPage'));
const SignLearningAgreementPage = lazy(() => import('./SignLearningAgreementPage'));
const SupportListPage = lazy(() => import('./SupportListPage'));
const SupportLetterPage = lazy(() => import('./SupportLetterPage'));
const NewTrainingAbroadPage = lazy(() => import('./NewTrainingAbroadPage'));
const TrainingAbroadPage = lazy(() => import('./TrainingAbroadPage'));
const EditTrainingAbroadPage = lazy(() => import('./EditTrainingAbroadPage'));
const AssessTrainingPage = lazy(() => import('./AssessTrainingPage'));
const ClaimTrainingPage = lazy(() => import('./ClaimTrainingPage'));
const AttachStaysPage = lazy(() => import('./AttachStaysPage'));
const OwnStayPage = lazy(() => import('./OwnStayPage'));
const OwnGoalsPage = lazy(() => import('./OwnGoalsPage'));
const LetterPage = lazy(() => import('./LetterPage'));
const OwnRoundsPage = lazy(() => import('./OwnRoundsPage'));
const ChoicesPage = lazy(() => import('./ChoicesPage'));

/** Rounds, offers, stays and what a pupil chooses. */
export const mobilityPages = (
  <>
    <Route path="rounds">
      <Route index element={<RoundsPage />} />
      <Route path="new" element={<NewRoundPage />} />
      <Route path=":id" element={<RoundPage />} />
      <Route path=":id/history" element={<HistoryPage of="offer-rounds" />} />
    </Route>
    <Route path="offers/new" element={<NewOfferPage />} />
    <Route path="offers/:id" element={<OfferPage />} />
    <Route path="offers/:id/history" element={<HistoryPage of="offers" />} />
    <Route path="stays">
      <Route index element={<StaysPage />} />
      <Route path="support-list" element={<SupportListPage />} />
      <Route path=":id" element={<StayPage />} />
      <Route path=":id/learning-agreement" element={<NewLearningAgreementPage />} />
      <Route path=":id/support-letter" element={<SupportLetterPage reader="staff" />} />
      <Route path=":id/training-abroad" element={<NewTrainingAbroadPage />} />
      <Route path=":id/history" element={<HistoryPage of="stays" />} />
      <Route path=":id/cancellation" element={<EndStayPage way="cancellation" />} />
      <Route path=":id/break-off" element={<EndStayPage way="break_off" />} />
    </Route>
    <Route path="money/budgets/:id/stays" element={<AttachStaysPage />} />
    <Route path="climate" element={<ClimatePage />} />
    <Route path="learning-agreements/:id">
      <Route index element={<LearningAgreementPage />} />
      <Route path="edit" element={<EditLearningAgreementPage />} />
      <Route path="signature/:signer" element={<SignLearningAgreementPage />} />
    </Route>
    <Route path="trainings-abroad/:id">
      <Route index element={<TrainingAbroadPage />} />
      <Route path="edit" element={<EditTrainingAbroadPage />} />
      <Route path="assessment/:when" element={<AssessTrainingPage />} />
      <Route path="claim" element={<ClaimTrainingPage />} />
      <Route path="history" element={<HistoryPage of="trainings-abroad" />} />
    </Route>
    <Route path="choices">
      <Route index element={<OwnRoundsPage />} />
      <Route path="stays/:id" element={<OwnStayPage />} />
      <Route path="stays/:id/support-letter" element={<SupportLetterPage reader="own" />} />
      <Route path="stays/:id/goals" element={<OwnGoalsPage />} />
      <Route path="letters/:id" element={<LetterPage />} />
      <Route path=":id" element={<ChoicesPage />} />
    </Route>
  </>
);

import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { fundingPages } from '../features/funding/pages';
import { mobilityPages } from '../features/mobility/pages';
import { organisationPages } from '../features/organisation/pages';
import { SignInPage } from '../features/organisation/SignInPage';
import { overviewPages } from '../features/overview/pages';
import { partnershipPages } from '../features/partnership/pages';
import { planningPages } from '../features/planning/pages';
import { publishingPages } from '../features/publishing/pages';
import { Loading } from '../shared/feedback/Loading';
import { Frame } from './frame/Frame';
import { LanguageMenu } from './frame/LanguageMenu';
import { PublicFrame } from './frame/PublicFrame';
import { NotFoundPage } from './NotFoundPage';
import { SignedIn } from './SignedIn';
import { StartPage } from './StartPage';

const CalculatorPage = lazy(() => import('../features/mobility/calculator/CalculatorPage'));
const AcceptInvitationPage = lazy(() => import('../features/organisation/AcceptInvitationPage'));

/** Every address of the browser part; each slice names its own. */
export function Pages() {
  const languageMenu = <LanguageMenu signedIn={false} />;
  return (
    <Routes>
      <Route path="/sign-in" element={<SignInPage languageMenu={languageMenu} />} />
      <Route
        path="/invitation-links/:token"
        element={
          <Suspense fallback={<Loading />}>
            <AcceptInvitationPage languageMenu={languageMenu} />
          </Suspense>
        }
      />
      <Route
        path="/calculator"
        element={
          <PublicFrame>
            <Suspense fallback={<Loading />}>
              <CalculatorPage />
            </Suspense>
          </PublicFrame>
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
        {overviewPages}
        {partnershipPages}
        {mobilityPages}
        {planningPages}
        {fundingPages}
        {publishingPages}
        {organisationPages}
        <Route path="organisation" element={<Navigate to="/organisation/imports" replace />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}

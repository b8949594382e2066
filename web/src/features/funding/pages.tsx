import { lazy } from 'react';
import { Route } from 'react-router';
import { budgetPages } from './budgets/pages';

const ProgrammesPage = lazy(() => import('./ProgrammesPage'));
const ProgrammePage = lazy(() => import('./ProgrammePage'));
const CallsPage = lazy(() => import('./CallsPage'));
const FundingOverviewPage = lazy(() => import('./overview/FundingOverviewPage'));
const RatesPage = lazy(() => import('./RatesPage'));
const RatePage = lazy(() => import('./RatePage'));
const NewRatePage = lazy(() => import('./NewRatePage'));
const CorrectRatePage = lazy(() => import('./CorrectRatePage'));
const EndRatePage = lazy(() => import('./EndRatePage'));
const ImportRatesPage = lazy(() => import('./ImportRatesPage'));
const ChangesPage = lazy(() => import('./ChangesPage'));
const UndoChangePage = lazy(() => import('./UndoChangePage'));

/** Programmes, calls, and the rates behind every sum. */
export const fundingPages = (
  <Route path="money">
    <Route index element={<ProgrammesPage />} />
    <Route path="programmes/:programme" element={<ProgrammePage />} />
    <Route path="calls" element={<CallsPage />} />
    <Route path="overview" element={<FundingOverviewPage />} />
    {budgetPages}
    <Route path="rates">
      <Route index element={<RatesPage />} />
      <Route path="new" element={<NewRatePage />} />
      <Route path="import" element={<ImportRatesPage />} />
      <Route path=":id" element={<RatePage />} />
      <Route path=":id/correction" element={<CorrectRatePage />} />
      <Route path=":id/ending" element={<EndRatePage />} />
    </Route>
    <Route path="changes">
      <Route index element={<ChangesPage />} />
      <Route path=":number/undoing" element={<UndoChangePage />} />
    </Route>
  </Route>
);

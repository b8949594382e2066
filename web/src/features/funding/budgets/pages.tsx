import { lazy } from 'react';
import { Route } from 'react-router';

const BudgetsPage = lazy(() => import('./BudgetsPage'));
const NewBudgetPage = lazy(() => import('./NewBudgetPage'));
const BudgetPage = lazy(() => import('./BudgetPage'));
const EditBudgetPage = lazy(() => import('./EditBudgetPage'));
const BudgetStepPage = lazy(() => import('./BudgetStepPage'));
const AwardPage = lazy(() => import('./AwardPage'));
const PlanStayPage = lazy(() => import('./PlanStayPage'));
const EditPlannedStayPage = lazy(() => import('./EditPlannedStayPage'));
const MoveBudgetPage = lazy(() => import('./MoveBudgetPage'));
const BudgetHistoryPage = lazy(() => import('./BudgetHistoryPage'));

/** Projects with their budgets. */
export const budgetPages = (
  <Route path="budgets">
    <Route index element={<BudgetsPage />} />
    <Route path="new" element={<NewBudgetPage />} />
    <Route path=":id" element={<BudgetPage />} />
    <Route path=":id/edit" element={<EditBudgetPage />} />
    <Route path=":id/application" element={<BudgetStepPage step="application" />} />
    <Route path=":id/award" element={<AwardPage />} />
    <Route path=":id/rejection" element={<BudgetStepPage step="rejection" />} />
    <Route path=":id/ending" element={<BudgetStepPage step="ending" />} />
    <Route path=":id/planned-stays/new" element={<PlanStayPage />} />
    <Route path=":id/planned-stays/:stay" element={<EditPlannedStayPage />} />
    <Route path=":id/move" element={<MoveBudgetPage />} />
    <Route path=":id/history" element={<BudgetHistoryPage />} />
  </Route>
);

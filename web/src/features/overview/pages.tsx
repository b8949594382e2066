import { lazy } from 'react';
import { Route } from 'react-router';

const YearPage = lazy(() => import('./YearPage'));

/** The year. */
export const overviewPages = (
  <>
    <Route path="year" element={<YearPage />} />
  </>
);

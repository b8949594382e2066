import { lazy } from 'react';
import { Route } from 'react-router';

const PlacementPage = lazy(() => import('./PlacementPage'));
const PlacementRunPage = lazy(() => import('./PlacementRunPage'));
const ComparisonPage = lazy(() => import('./ComparisonPage'));

/** Who goes where: what is wanted, the placements tried out, and one against another. */
export const planningPages = (
  <>
    <Route path="rounds/:id/placement" element={<PlacementPage />} />
    <Route path="placement-runs/:id">
      <Route index element={<PlacementRunPage />} />
      <Route path="comparison" element={<ComparisonPage />} />
    </Route>
  </>
);

import { lazy } from 'react';
import { Route } from 'react-router';

const ImportsPage = lazy(() => import('./ImportsPage'));
const ImportPage = lazy(() => import('./ImportPage'));
const PeoplePage = lazy(() => import('./PeoplePage'));
const InvitePage = lazy(() => import('./InvitePage'));
const AddPersonPage = lazy(() => import('./AddPersonPage'));
const PersonPage = lazy(() => import('./PersonPage'));
const EditPersonPage = lazy(() => import('./EditPersonPage'));
const LeavingPage = lazy(() => import('./LeavingPage'));
const GroupsPage = lazy(() => import('./GroupsPage'));
const NewGroupPage = lazy(() => import('./NewGroupPage'));
const GroupPage = lazy(() => import('./GroupPage'));
const EditGroupPage = lazy(() => import('./EditGroupPage'));
const MembershipsPage = lazy(() => import('./MembershipsPage'));

/** People, groups, memberships and registers. */
export const organisationPages = (
  <>
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
  </>
);

import { lazy } from 'react';
import { Route } from 'react-router';

const PublicationPage = lazy(() => import('./PublicationPage'));
const ContactPointsPage = lazy(() => import('./ContactPointsPage'));
const NewContactPointPage = lazy(() => import('./NewContactPointPage'));
const EditContactPointPage = lazy(() => import('./EditContactPointPage'));
const EnquiriesPage = lazy(() => import('./EnquiriesPage'));
const PublicityPage = lazy(() => import('./PublicityPage'));
const EnquiryPage = lazy(() => import('./EnquiryPage'));

/** What the public sees. */
export const publishingPages = (
  <>
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
  </>
);

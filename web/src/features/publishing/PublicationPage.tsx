import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../shared/feedback/Loaded';
import { fetchPublication, publicationKey } from './publication.api';
import { PublicationForm } from './PublicationForm';
import { PublishingPage } from './PublishingPage';

/** What the public sees of us, and at which address. */
export default function PublicationPage() {
  const query = useQuery({ queryKey: publicationKey, queryFn: fetchPublication, refetchOnWindowFocus: false });
  return (
    <PublishingPage>
      <Loaded query={query}>{(view) => <PublicationForm view={view} />}</Loaded>
    </PublishingPage>
  );
}

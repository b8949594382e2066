import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useSession } from '../../shared/session/useSession';
import { type ContactPointView, contactPointsKey, objectToContactPoint } from './contact_points.api';

/** Lets whoever has the function ask not to be shown with it. */
export function ObjectButton({ contactPoint }: { contactPoint: ContactPointView['contact_point'] }) {
  const { t } = useMessages();
  const { person } = useSession();
  const queries = useQueryClient();
  const objecting = useMutation({
    mutationFn: () => objectToContactPoint(contactPoint.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: contactPointsKey }),
  });
  if (contactPoint.person_id !== person.id || contactPoint.objected_on !== undefined) return null;
  return (
    <>
      <Button variant="tertiary" data-size="sm" aria-disabled={objecting.isPending} onClick={() => !objecting.isPending && objecting.mutate()}>
        {t('contact_point.object')}
      </Button>
      {objecting.isError && <ProblemNotice error={objecting.error} />}
    </>
  );
}

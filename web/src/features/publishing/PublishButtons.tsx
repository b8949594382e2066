import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ConfirmDialog } from '../../shared/actions/ConfirmDialog';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import { draftOf, editPublication, publicationKey, type PublicationView } from './publication.api';

/** Opens the pages to everybody or closes them; the way to look at them as everybody does. */
export function PublishButtons({ view }: { view: PublicationView }) {
  const { t } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const queries = useQueryClient();
  const { say } = useToaster();
  const isPublic = view.publication.published_on !== undefined;
  const word = isPublic ? 'withdraw' : 'publish';

  async function turn() {
    queries.setQueryData(publicationKey, await editPublication({ ...draftOf(view.publication), published: !isPublic }));
    say(t(`publication.${word}.done`));
  }

  return (
    <>
      {isPublic && (
        <Button asChild variant="primary">
          <a href={view.path} target="_blank" rel="noreferrer">
            {t('publication.look')}
          </a>
        </Button>
      )}
      <Button variant={isPublic ? 'secondary' : 'primary'} onClick={() => dialog.current?.showModal()}>
        {t(`publication.${word}`)}
      </Button>
      <ConfirmDialog dialog={dialog} title={t(`publication.${word}.title`)} submit={t(`publication.${word}.submit`)} onConfirm={turn}>
        <p>{t(`publication.${word}.text`, { address: window.location.origin + view.path })}</p>
      </ConfirmDialog>
    </>
  );
}

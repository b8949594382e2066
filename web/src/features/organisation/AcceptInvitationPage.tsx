import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { isProblem } from '../../shared/api/problem';
import { Loaded } from '../../shared/feedback/Loaded';
import { Notice } from '../../shared/feedback/Notice';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { isLanguage } from '../../shared/messages/languages';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { sessionKey, useSessionQuery } from '../../shared/session/useSession';
import { Mark } from '../../shared/theme/Mark';
import { acceptInvitation, fetchOffer, type InvitationOffer } from './people.api';
import { Scene } from './Scene';
import styles from './SignInPage.module.css';

/** Whoever opens an invitation's link reads what she is asked to, and takes the role. */
export default function AcceptInvitationPage({ languageMenu }: { languageMenu: ReactNode }) {
  const { token = '' } = useParams();
  const { t, language, speak } = useMessages();
  const [greeted, setGreeted] = useState(false);
  const query = useQuery({ queryKey: ['invitation-links', token], queryFn: () => fetchOffer(token), retry: false, refetchOnWindowFocus: false });
  const theirs = query.data?.language;

  useEffect(() => {
    document.title = `${t('invitation.title')} · Utsyn`;
  }, [t]);

  useEffect(() => {
    if (greeted || theirs === undefined) return;
    setGreeted(true);
    if (isLanguage(theirs) && theirs !== language) void speak(theirs);
  }, [greeted, theirs, language, speak]);

  return (
    <div className={styles.page}>
      <Scene />
      <main className={styles.panel}>
        <div className={styles.top}>
          <p className={styles.brand}>
            <Mark size={32} /> Utsyn
          </p>
          {languageMenu}
        </div>
        {isProblem(query.error, 404) ? <Gone /> : <Loaded query={query}>{(offer) => <Offer offer={offer} token={token} />}</Loaded>}
      </main>
    </div>
  );
}

function Gone() {
  const { t } = useMessages();
  return (
    <div>
      <h1>{t('invitation.gone')}</h1>
      <p className={styles.lead}>{t('invitation.gone.text')}</p>
      <p className={styles.lead}>
        <Link to="/sign-in">{t('frame.sign_in')}</Link>
      </p>
    </div>
  );
}

function Offer({ offer, token }: { offer: InvitationOffer; token: string }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const session = useSessionQuery();
  const accept = useMutation({
    mutationFn: (password: string | undefined) => acceptInvitation(token, password),
    onSuccess: (entered) => {
      queries.clear();
      queries.setQueryData(sessionKey, entered);
      void navigate('/', { replace: true });
    },
  });
  const words = { role: t(`role.${offer.role}`), organisation: offer.organisation_name };
  return (
    <>
      <div>
        <h1>{t('invitation.title')}</h1>
        <p className={styles.lead}>{t('invitation.lead', { name: offer.name, ...words })}</p>
      </div>
      {session.data ? (
        <div>
          {accept.isError && <ProblemNotice error={accept.error} />}
          <Button aria-disabled={accept.isPending} onClick={() => !accept.isPending && accept.mutate(undefined)}>
            {t('invitation.accept_as', { name: session.data.person.name })}
          </Button>
        </div>
      ) : offer.has_account ? (
        <Notice
          tone="calm"
          title={t('invitation.has_account')}
          actions={
            <Button asChild>
              <Link to={`/sign-in?to=${encodeURIComponent(`/invitation-links/${token}`)}`}>{t('frame.sign_in')}</Link>
            </Button>
          }
        >
          {offer.email}
        </Notice>
      ) : (
        <NewAccount email={offer.email} onAccept={(password) => accept.mutateAsync(password)} />
      )}
    </>
  );
}

function NewAccount({ email, onAccept }: { email: string; onAccept: (password: string) => Promise<unknown> }) {
  const { t } = useMessages();
  const [password, setPassword] = useState('');
  return (
    <TaskForm submit={t('invitation.accept')} onSubmit={() => onAccept(password)}>
      <p>{t('invitation.signs_in_with', { email })}</p>
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField pointer="/password" label={t('invitation.password')} description={t('invitation.password.description')} type="password" autoComplete="new-password" value={password} onChange={setPassword} />
    </TaskForm>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { isLanguage } from '../../shared/messages/languages';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { Session } from '../../shared/session/session.api';
import { sessionKey } from '../../shared/session/useSession';
import { Mark } from '../../shared/theme/Mark';
import { DemoAccounts } from './DemoAccounts';
import { type DemoAccount, fetchDemoAccounts, signIn } from './session.api';
import { demoPassword } from './demoPassword';
import { Scene } from './Scene';
import styles from './SignInPage.module.css';

/** Only a path of our own: nobody is sent elsewhere after signing in. */
function ownPath(wish: string | null): string {
  return wish !== null && wish.startsWith('/') && !wish.startsWith('//') ? wish : '/';
}

export function SignInPage({ languageMenu }: { languageMenu: ReactNode }) {
  const { t, language, speak } = useMessages();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [parameters] = useSearchParams();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const demo = useQuery({ queryKey: ['demo-accounts'], queryFn: fetchDemoAccounts, retry: false });

  useEffect(() => {
    document.title = `${t('frame.sign_in')} · Utsyn`;
  }, [t]);

  function enter(session: Session) {
    queries.setQueryData(sessionKey, session);
    if (isLanguage(session.language) && session.language !== language) void speak(session.language);
    void navigate(ownPath(parameters.get('to')), { replace: true });
  }
  const one = useMutation({ mutationFn: (account: DemoAccount) => signIn(account.email, demoPassword), onSuccess: enter });

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
        <div>
          <h1>{t('frame.sign_in')}</h1>
          <p className={styles.lead}>{t('frame.sign_in.lead')}</p>
        </div>
        <TaskForm submit={t('frame.sign_in.submit')} onSubmit={async () => enter(await signIn(email, password))}>
          <TextField pointer="/email" label={t('frame.sign_in.email')} type="email" autoComplete="username" value={email} onChange={setEmail} />
          <TextField pointer="/password" label={t('frame.sign_in.password')} type="password" autoComplete="current-password" value={password} onChange={setPassword} />
        </TaskForm>
        <p>
          <a href={`/public/${language}/`}>{t('frame.sign_in.public')}</a> · <Link to="/calculator">{t('calculator.link')}</Link>
        </p>
        {one.isError && <ProblemNotice error={one.error} />}
        {demo.data && demo.data.length > 0 && (
          <DemoAccounts accounts={demo.data} busy={one.isPending} onChoose={(account) => one.mutate(account)} />
        )}
      </main>
    </div>
  );
}


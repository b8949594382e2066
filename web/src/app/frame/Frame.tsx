import { Suspense, useEffect, useState } from 'react';
import { Outlet, useLocation, useNavigationType } from 'react-router';
import { Caught } from '../../shared/feedback/Caught';
import { Loading } from '../../shared/feedback/Loading';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Palette } from '../palette/Palette';
import { BottomBar } from './BottomBar';
import styles from './Frame.module.css';
import { SideNavigation } from './SideNavigation';
import { TopBar } from './TopBar';

export function Frame() {
  const { t } = useMessages();
  const [searching, setSearching] = useState(false);
  const { pathname } = useLocation();
  const navigated = useNavigationType();

  useEffect(() => {
    if (navigated === 'PUSH' && pathname !== '') window.scrollTo(0, 0);
  }, [pathname, navigated]);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setSearching(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t('frame.skip')}
      </a>
      <SideNavigation />
      <div className={styles.body}>
        <TopBar onSearch={() => setSearching(true)} />
        <main id="main" tabIndex={-1}>
          <Caught place={pathname}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </Caught>
        </main>
      </div>
      <BottomBar onSearch={() => setSearching(true)} />
      {searching && <Palette onClose={() => setSearching(false)} />}
    </div>
  );
}

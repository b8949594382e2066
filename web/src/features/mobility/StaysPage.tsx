import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { StateMark } from '../../shared/feedback/StateMark';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Register } from '../../shared/register/Register';
import { useRegister } from '../../shared/register/useRegister';
import { useOwnOrganisation } from '../../shared/session/useOwnOrganisation';
import { useSession } from '../../shared/session/useSession';
import { fetchStays, type StayRow } from './stays.api';
import styles from './StaysPage.module.css';
import { stayTone } from './tones';
import { useModeWords } from './useModeWords';

const filterNames = ['q', 'state', 'direction'] as const;
const states = ['planned', 'away', 'home', 'broken_off'] as const;
const directions = ['outgoing', 'incoming'] as const;

function NameWithPartner({ stay }: { stay: StayRow }) {
  const format = useFormat();
  return (
    <>
      <Link to={`/stays/${stay.id}`}>{stay.person_name}</Link>
      <span className={styles.under}>{[stay.partner_name, format.country(stay.partner_country)].join(', ')}</span>
    </>
  );
}

/** Everyone who is going, away, here, or home again. */
export default function StaysPage() {
  const { t } = useMessages();
  const modeWords = useModeWords();
  const format = useFormat();
  const { permissions } = useSession();
  const isInNorway = useOwnOrganisation()?.country === 'NO';
  const state = useRegister(filterNames);
  const query = useQuery({ queryKey: ['stays', state.query], queryFn: () => fetchStays(state.query), placeholderData: keepPreviousData });
  return (
    <Page title={t('stay.title')} actions={
        <AllowedActions
          allowed={isInNorway ? permissions : []}
          actions={[
            { text: t('climate.title'), to: '/climate' },
            { name: 'keep_stays', text: t('support.list'), to: '/stays/support-list' },
          ]}
        />
      }>
      <Register
        caption={t('stay.title')}
        state={state}
        query={query}
        search={t('stay.search')}
        filters={[
          { name: 'state', title: t('stay.state'), options: states.map((value) => ({ value, text: capitalised(t(`stay.state.${value}`)) })) },
          { name: 'direction', title: t('stay.direction'), options: directions.map((value) => ({ value, text: capitalised(t(`direction.${value}`)) })) },
        ]}
        columns={[
          { name: 'person', title: t('stay.person'), names: true, sort: 'person', cell: (stay) => <NameWithPartner stay={stay} /> },
          { name: 'direction', title: t('stay.direction'), cell: (stay) => t(`direction.${stay.direction}`) },
          { name: 'period', title: t('stay.period'), sort: 'starts_on', cell: (stay) => `${format.shortDay(stay.starts_on)} – ${format.shortDay(stay.ends_on)}` },
          { name: 'journey', title: t('stay.journey'), cell: (stay) => (stay.journey_mode ? modeWords(stay.journey_mode) : '–') },
          { name: 'state', title: t('stay.state'), cell: (stay) => <StateMark tone={stayTone(stay.state)}>{t(`stay.state.${stay.state}`)}</StateMark> },
        ]}
        rowKey={(stay) => stay.id}
        empty={<EmptyState title={t('stay.empty')}>{t('stay.empty.text')}</EmptyState>}
      />
    </Page>
  );
}

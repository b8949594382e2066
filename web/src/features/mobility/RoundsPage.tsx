import { Button } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Register } from '../../shared/register/Register';
import { useRegister } from '../../shared/register/useRegister';
import { useMay } from '../../shared/session/useSession';
import { fetchRoundPage } from './rounds.api';
import { offerTone } from './tones';

const filterNames = ['q'] as const;

/** Rounds of offers, each with its deadline. */
export default function RoundsPage() {
  const { t } = useMessages();
  const format = useFormat();
  const state = useRegister(filterNames);
  const mayAdd = useMay('keep_offers');
  const query = useQuery({ queryKey: ['offer-rounds', state.query], queryFn: () => fetchRoundPage(state.query), placeholderData: keepPreviousData });
  const add = mayAdd && (
    <Button asChild>
      <Link to="/rounds/new">{t('round.add')}</Link>
    </Button>
  );
  return (
    <Page title={t('round.title')} actions={add}>
      <Register
        caption={t('round.title')}
        state={state}
        query={query}
        columns={[
          { name: 'name', title: t('round.name'), names: true, cell: (round) => <Link to={`/rounds/${round.id}`}>{round.name}</Link> },
          { name: 'state', title: t('round.state'), cell: (round) => <StateMark tone={offerTone(round.state)}>{t(`offer.state.${round.state}`)}</StateMark> },
          { name: 'opens_on', title: t('round.opens_on'), cell: (round) => format.shortDay(round.opens_on) },
          { name: 'closes_on', title: t('round.closes_on'), cell: (round) => format.shortDay(round.closes_on) },
          { name: 'answer_by', title: t('round.answer_by'), cell: (round) => format.shortDay(round.answer_by) },
        ]}
        rowKey={(round) => round.id}
        empty={
          <EmptyState title={t('round.empty')} actions={add}>
            {t('round.empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}

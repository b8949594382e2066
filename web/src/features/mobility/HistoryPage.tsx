import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { History } from '../../shared/history/History';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { fetchHistory, type Kept } from './history.api';

const nouns = { stays: 'stay', offers: 'offer', 'offer-rounds': 'round', 'trainings-abroad': 'training_abroad' } as const;
const addresses = { stays: '/stays', offers: '/offers', 'offer-rounds': '/rounds', 'trainings-abroad': '/trainings-abroad' } as const;

/** Who did what with a stay, an offer, a round or a training abroad, and who read it. */
export default function HistoryPage({ of }: { of: Kept }) {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: [of, id, 'history'], queryFn: () => fetchHistory(of, id) });
  return (
    <Page title={t('mobility.history')} above={{ to: `${addresses[of]}/${id}`, text: t(`mobility.history.of_${nouns[of]}`) }} width="reading">
      <Loaded query={query}>{(entries) => <History noun={nouns[of]} entries={entries} />}</Loaded>
    </Page>
  );
}

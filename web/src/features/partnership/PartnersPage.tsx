import { Button } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { useToday } from '../../shared/format/useFormat';
import { Map, type Place } from '../../shared/map/Map';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Register } from '../../shared/register/Register';
import { useRegister } from '../../shared/register/useRegister';
import { useMay } from '../../shared/session/useSession';
import { fetchPartners, type PartnerRow } from './partners.api';
import styles from './PartnersPage.module.css';
import { PortfolioLine } from './PortfolioLine';
import { useHome } from '../../shared/map/useHome';
import { usePartnerColumns } from './usePartnerColumns';
import { usePartnerWords } from './usePartnerWords';
import { partnerKinds } from './words';

const filterNames = ['q', 'kind', 'near_region'] as const;

/** Those with a position; one without an agreement that holds is marked. */
function placesOf(partners: readonly PartnerRow[], today: string): Place[] {
  return partners.flatMap(({ id, name, town, latitude, longitude, agreement_valid_to }) =>
    typeof latitude === 'number' && typeof longitude === 'number'
      ? [{ id, name: town || name, position: { latitude, longitude }, marked: !agreement_valid_to || agreement_valid_to < today }]
      : [],
  );
}

export default function PartnersPage() {
  const { t } = useMessages();
  const words = usePartnerWords();
  const state = useRegister(filterNames);
  const [pointed, setPointed] = useState<string | null>(null);
  const mayAdd = useMay('keep_partners');
  const navigate = useNavigate();
  const columns = usePartnerColumns();
  const today = useToday();
  const home = useHome();
  const query = useQuery({
    queryKey: ['partners', state.query],
    queryFn: () => fetchPartners(state.query),
    placeholderData: keepPreviousData,
  });
  const places = placesOf(query.data?.items ?? [], today);
  const add = mayAdd && (
    <Button asChild>
      <Link to="/partners/new">{t('partner.add')}</Link>
    </Button>
  );

  return (
    <Page title={t('partner.title')} lead={<PortfolioLine mayAdd={mayAdd} />} actions={add}>
      <div className={styles.sides} data-map={places.length > 0}>
        <Register
          caption={t('partner.title')}
          state={state}
          query={query}
          columns={columns}
          rowKey={(partner) => partner.id}
          search={t('partner.search')}
          filters={[{ name: 'kind', title: t('partner.kind'), options: partnerKinds.map((kind) => ({ value: kind, text: words.kind(kind) })) }, words.nearRegion()]}
          empty={
            <EmptyState title={t('partner.empty')} actions={add}>
              {t('partner.empty.text')}
            </EmptyState>
          }
          onPoint={(partner) => setPointed(partner?.id ?? null)}
        />
        {places.length > 0 && (
          <div className={styles.map}>
            <Map label={t('partner.map', { count: places.length })} home={home} places={places} pointed={pointed} onPoint={setPointed} onOpen={(id) => void navigate(`/partners/${id}`)} />
          </div>
        )}
      </div>
    </Page>
  );
}

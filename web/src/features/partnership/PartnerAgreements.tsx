import { Button } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Register } from '../../shared/register/Register';
import { useRegister } from '../../shared/register/useRegister';
import { useMay } from '../../shared/session/useSession';
import { fetchAgreements } from './agreements.api';
import type { PartnerView } from './partners.api';
import { useAgreementColumns } from './useAgreementColumns';

const filterNames = [] as const;

export function PartnerAgreements({ view: { partner } }: { view: PartnerView }) {
  const { t } = useMessages();
  const state = useRegister(filterNames);
  const mayPrepare = useMay('prepare_agreements');
  const columns = useAgreementColumns('of_one_partner');
  const query = useQuery({
    queryKey: ['agreements', { partner_id: partner.id, ...state.query }],
    queryFn: () => fetchAgreements({ partner_id: partner.id, ...state.query }),
    placeholderData: keepPreviousData,
  });
  return (
    <Register
      caption={t('agreement.title')}
      state={state}
      query={query}
      columns={columns}
      rowKey={(agreement) => agreement.id}
      empty={
        <EmptyState
          title={t('partner.agreements.empty')}
          actions={
            mayPrepare && (
              <Button asChild>
                <Link to={`/agreements/new?partner=${partner.id}`}>{t('agreement.prepare')}</Link>
              </Button>
            )
          }
        >
          {t('partner.agreements.empty.text')}
        </EmptyState>
      }
    />
  );
}

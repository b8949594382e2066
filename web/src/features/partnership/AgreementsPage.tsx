import { Button } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { capitalised } from '../../shared/format/sentences';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Register } from '../../shared/register/Register';
import { useRegister } from '../../shared/register/useRegister';
import { useMay } from '../../shared/session/useSession';
import { fetchAgreements } from './agreements.api';
import { useAgreementColumns } from './useAgreementColumns';
import { agreementKinds, agreementStates } from './words';

const filterNames = ['q', 'state', 'kind'] as const;

export default function AgreementsPage() {
  const { t } = useMessages();
  const state = useRegister(filterNames);
  const mayPrepare = useMay('prepare_agreements');
  const columns = useAgreementColumns('of_all_partners');
  const query = useQuery({
    queryKey: ['agreements', state.query],
    queryFn: () => fetchAgreements(state.query),
    placeholderData: keepPreviousData,
  });
  const prepare = mayPrepare && (
    <Button asChild>
      <Link to="/agreements/new">{t('agreement.prepare')}</Link>
    </Button>
  );
  return (
    <Page title={t('agreement.title')} actions={prepare}>
      <Register
        caption={t('agreement.title')}
        state={state}
        query={query}
        columns={columns}
        rowKey={(agreement) => agreement.id}
        search={t('agreement.search')}
        filters={[
          { name: 'state', title: t('agreement.state'), options: agreementStates.map((word) => ({ value: word, text: capitalised(t(`agreement.state.${word}`)) })) },
          { name: 'kind', title: t('agreement.kind'), options: agreementKinds.map((kind) => ({ value: kind, text: capitalised(t(`agreement.kind.${kind}`)) })) },
        ]}
        empty={
          <EmptyState title={t('agreement.empty')} actions={prepare}>
            {t('agreement.empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}

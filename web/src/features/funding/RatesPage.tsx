import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { StateMark } from '../../shared/feedback/StateMark';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { type Column, Register } from '../../shared/register/Register';
import { useRegister } from '../../shared/register/useRegister';
import { useMay } from '../../shared/session/useSession';
import { certaintyTone } from './certaintyTone';
import { FundingPage } from './FundingPage';
import styles from './funding.module.css';
import { fetchRates, ratesKey, type RateRow } from './rates.api';
import { isConflict } from '../../shared/rates/rateText';
import { SourceLinks } from './SourceLinks';
import { useRateFilters } from './useRateFilters';
import { useRateText } from '../../shared/rates/useRateText';

const filterNames = ['q', 'programme', 'name', 'activity', 'field', 'agency', 'call_year', 'certainty', 'origin', 'conflict', 'generation', 'key'] as const;

/** Every figure that the program computes with. */
export default function RatesPage() {
  const { t } = useMessages();
  const state = useRegister(filterNames);
  const query = useQuery({ queryKey: [...ratesKey, state.query], queryFn: () => fetchRates(state.query), placeholderData: keepPreviousData });
  const filters = useRateFilters();
  const columns = useColumns();
  const mayKeep = useMay('keep_rates');
  return (
    <FundingPage
      lead={t('rate.lead')}
      actions={
        <AllowedActions
          allowed={mayKeep ? ['keep'] : []}
          actions={[
            { name: 'keep', text: t('rate.add'), to: '/money/rates/new', main: true },
            { name: 'keep', text: t('rate.import'), to: '/money/rates/import' },
          ]}
        />
      }
    >
      <Register
        caption={t('rate.title')}
        state={state}
        query={query}
        columns={columns}
        rowKey={(row) => row.id}
        filters={filters}
        search={t('rate.search')}
        empty={<EmptyState title={t('rate.empty')}>{t('rate.empty.text')}</EmptyState>}
      />
    </FundingPage>
  );
}

function useColumns(): Column<RateRow>[] {
  const { t } = useMessages();
  const text = useRateText();
  const format = useFormat();
  return [
    {
      name: 'name',
      title: t('rate.what'),
      names: true,
      sort: 'name',
      cell: ({ id, rate }) => (
        <>
          <Link to={`/money/rates/${id}`}>{capitalised(text.name(rate.name))}</Link>
          <span className={styles.soft}>{text.circumstances(rate)}</span>
        </>
      ),
    },
    {
      name: 'value',
      title: t('rate.value'),
      cell: ({ rate, conflicting }) => (
        <span className={styles.wide}>
          <span className={styles.value}>{text.value(rate)}</span>
          {isConflict(rate) && <span className={styles.soft}>{t('rate.conflict.mark')}</span>}
          {!isConflict(rate) && conflicting[0] !== undefined && <span className={styles.soft}>{t('rate.conflict.beside', { value: text.value(conflicting[0].rate) })}</span>}
        </span>
      ),
    },
    {
      name: 'programme',
      title: t('rate.programme'),
      sort: 'programme',
      cell: ({ rate }) => (
        <span className={styles.wide}>
          {text.programme(rate.programme)}
          <span className={styles.soft}>{[rate.generation, rate.agency && format.country(rate.agency)].filter(Boolean).join(' · ')}</span>
        </span>
      ),
    },
    { name: 'call', title: t('rate.call'), cell: ({ rate }) => text.calls(rate) },
    { name: 'source', title: t('rate.source'), cell: ({ rate }) => <SourceLinks ids={rate.provenance.sources} /> },
    {
      name: 'certainty',
      title: t('rate.certainty'),
      cell: ({ rate, from_release }) => (
        <>
          <StateMark tone={certaintyTone[rate.provenance.certainty]}>{t(`certainty.${rate.provenance.certainty}`)}</StateMark>
          {!from_release && <span className={styles.soft}>{t('rate.origin.installation')}</span>}
        </>
      ),
    },
  ];
}

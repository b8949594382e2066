import { Button } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { byName } from '../../shared/format/sorting';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { type Column, Register } from '../../shared/register/Register';
import { useRegister } from '../../shared/register/useRegister';
import { useMay } from '../../shared/session/useSession';
import styles from './columns.module.css';
import { findOrganisations, type OrganisationRow } from './organisations.api';
import { NearMatches } from './NearMatches';
import { usePartnerWords } from './usePartnerWords';
import { directoryCountries, partnerKinds } from './words';

const filterNames = ['q', 'country', 'kind', 'near_region'] as const;

function useDirectoryColumns(): Column<OrganisationRow>[] {
  const { t } = useMessages();
  const words = usePartnerWords();
  return [
    {
      name: 'name',
      title: t('partner.name'),
      names: true,
      sort: 'name',
      cell: (organisation) => (
        <>
          <Link to={`/partners/new/${organisation.id}`}>{organisation.name}</Link>
          {organisation.address && <span className={styles.under}>{organisation.address}</span>}
        </>
      ),
    },
    { name: 'kind', title: t('partner.kind'), cell: (organisation) => words.kind(organisation.kind) },
    { name: 'place', title: t('partner.place'), cell: (organisation) => words.place(organisation) },
    { name: 'distance', title: t('partner.distance'), align: 'end', sort: 'distance', cell: (organisation) => words.distance(organisation) },
  ];
}

/** A partner is picked from the directory, never typed: the same school is the same for everyone. */
export default function AddPartnerPage() {
  const { t, language } = useMessages();
  const format = useFormat();
  const words = usePartnerWords();
  const state = useRegister(filterNames);
  const mayImport = useMay('import_directory');
  const query = useQuery({
    queryKey: ['organisations', state.query],
    queryFn: () => findOrganisations({ ...state.query, limit: '25' }),
    placeholderData: keepPreviousData,
  });

  const columns = useDirectoryColumns();
  const countries = directoryCountries.map((code) => ({ value: code, text: format.country(code) })).sort(byName(language, (country) => country.text));
  const { q, kind, near_region: region } = state.query;
  const whatever = { ...(q && { q }), ...(kind && { kind }) };
  const looksFurther = region === undefined && (query.data?.items.some((organisation) => !organisation.is_near) ?? false);

  return (
    <Page title={t('partner.add')} above={{ to: '/partners', text: t('partner.title') }} lead={t('partner.add.lead')}>
      <NearMatches fitting={whatever} enabled={Object.keys(whatever).length > 0 && looksFurther} />
      <Register
        caption={t('partner.directory')}
        state={state}
        query={query}
        columns={columns}
        rowKey={(organisation) => organisation.id}
        search={t('partner.directory.search')}
        filters={[
          { name: 'country', title: t('partner.country'), options: countries },
          { name: 'kind', title: t('partner.kind'), options: partnerKinds.map((kind) => ({ value: kind, text: words.kind(kind) })) },
          words.nearRegion(),
        ]}
        empty={
          <EmptyState
            title={t('partner.directory.empty')}
            actions={
              mayImport && (
                <Button asChild>
                  <Link to="/organisation/imports">{t('partner.directory.import')}</Link>
                </Button>
              )
            }
          >
            {t('partner.directory.empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}

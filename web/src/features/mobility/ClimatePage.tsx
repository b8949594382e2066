import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { useSession } from '../../shared/session/useSession';
import { ClimateTable } from './ClimateTable';
import { ClimateTargetForm } from './ClimateTargetForm';
import { type ClimateAccount, fetchClimateAccount } from './climate.api';
import { SourceNote } from './SourceNote';

function Target({ account }: { account: ClimateAccount }) {
  const { t } = useMessages();
  const format = useFormat();
  const { permissions } = useSession();
  const [changing, setChanging] = useState(false);
  const { target } = account;
  return (
    <Section title={t('climate.target')}>
      <p>{target ? t('climate.target.is', { kilograms: format.number(target.kilograms_per_journey), year: `${target.first_year}/${String(target.first_year + 1).slice(2)}` }) : t('climate.target.none')}</p>
      {permissions.includes('approve_journeys') && !changing && (
        <Button variant="secondary" onClick={() => setChanging(true)}>
          {t('climate.target.change')}
        </Button>
      )}
      {changing && <ClimateTargetForm account={account} onDone={() => setChanging(false)} />}
    </Section>
  );
}

function Account({ account }: { account: ClimateAccount }) {
  const { t } = useMessages();
  const format = useFormat();
  const trend = ({ change_percent, keeps_target }: ClimateAccount['years'][number]) =>
    [
      change_percent != null && t('climate.change', { percent: `${change_percent > 0 ? '+' : ''}${format.number(change_percent)} %` }),
      keeps_target != null && t(keeps_target ? 'climate.target.kept' : 'climate.target.missed'),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <>
      <Section title={t('climate.years')}>
        <ClimateTable
          caption={t('climate.years')}
          heading={t('climate.year')}
          rows={account.years.map((year) => ({
            key: year.year,
            name: (
              <Link to={`/climate?school_year=${year.first_day.slice(0, 4)}`} aria-current={year.year === account.year ? 'true' : undefined}>
                {year.year}
              </Link>
            ),
            under: trend(year),
            sums: year.sums,
          }))}
        />
        <SourceNote>{t('climate.note')}</SourceNote>
      </Section>
      <Target account={account} />
      {account.schools.length > 1 && (
        <Section title={t('climate.schools', { year: account.year })}>
          <ClimateTable caption={t('climate.schools', { year: account.year })} heading={t('climate.school')} rows={account.schools.map(({ name, sums }) => ({ key: name, name, sums }))} />
        </Section>
      )}
      <Section title={t('climate.groups', { year: account.year })}>
        {account.groups.length === 0 && <p>{t('climate.groups.none')}</p>}
        {account.groups.length > 0 && (
          <ClimateTable
            caption={t('climate.groups', { year: account.year })}
            heading={t('climate.group')}
            rows={account.groups.map((group) => ({
              key: `${group.organisation_name} ${group.name} ${group.starts_on}`,
              name: group.name,
              under: [group.starts_on && format.day(group.starts_on), account.schools.length > 1 && group.organisation_name].filter(Boolean).join(', '),
              sums: group.sums,
            }))}
          />
        )}
      </Section>
    </>
  );
}

/** What journeys emit, year by year, by school and by group. */
export default function ClimatePage() {
  const { t } = useMessages();
  const [search] = useSearchParams();
  const schoolYear = search.get('school_year') ?? '';
  const query = useQuery({ queryKey: ['climate', schoolYear], queryFn: () => fetchClimateAccount(schoolYear) });
  return (
    <Page title={t('climate.title')} above={{ to: '/stays', text: t('stay.title') }} lead={t('climate.lead')}>
      <Loaded query={query}>{(account) => (account.years.length === 0 ? <EmptyState title={t('climate.empty')}>{t('climate.empty.text')}</EmptyState> : <Account account={account} />)}</Loaded>
    </Page>
  );
}

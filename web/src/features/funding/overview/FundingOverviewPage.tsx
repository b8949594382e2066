import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../../shared/feedback/EmptyState';
import { Loaded } from '../../../shared/feedback/Loaded';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Section } from '../../../shared/page/Section';
import { FundingPage } from '../FundingPage';
import { Coverage } from './Coverage';
import { FiguresTable } from './FiguresTable';
import { fetchFundingOverview } from './overview.api';
import { PortfolioSplit } from './PortfolioSplit';

/** What an owner or a school has applied for and been granted, which programmes it does not use, and how its portfolio divides. */
export default function FundingOverviewPage() {
  const { t } = useMessages();
  const query = useQuery({ queryKey: ['funding-overview'], queryFn: fetchFundingOverview });
  return (
    <FundingPage lead={t('funding_overview.lead')}>
      <Loaded query={query}>
        {(overview) => (
          <>
            {overview.all.projects === 0 ? (
              <EmptyState title={t('funding_overview.empty')} actions={<Link to="/money/budgets">{t('budget.title')}</Link>}>
                {t('funding_overview.empty.text')}
              </EmptyState>
            ) : (
              <>
                <Section title={t('funding_overview.schemes')}>
                  <FiguresTable
                    head={t('funding_overview.scheme')}
                    rows={overview.schemes.map(({ scheme, figures }) => ({ key: scheme, name: t(`funding_scheme.${scheme}`), figures }))}
                    all={overview.all}
                  />
                </Section>
                <Section title={t('funding_overview.call_years')}>
                  <FiguresTable head={t('funding_overview.call_year')} rows={overview.call_years.map(({ call_year: year, figures }) => ({ key: String(year), name: String(year), figures }))} />
                </Section>
                <PortfolioSplit split={overview.split} />
              </>
            )}
            {overview.schools.length > 0 && <Coverage schools={overview.schools} />}
          </>
        )}
      </Loaded>
    </FundingPage>
  );
}

import type { ReactNode } from 'react';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { TabLinks } from '../../shared/page/TabLinks';
import { useMay } from '../../shared/session/useSession';

/** The frame of what is known about money: programmes, their deadlines, and the rates behind every sum. */
export function FundingPage({ lead, actions, children }: { lead: string; actions?: ReactNode; children: ReactNode }) {
  const { t } = useMessages();
  const maySeeBudgets = useMay('see_funding_projects');
  return (
    <Page title={t('money.title')} lead={lead} actions={actions}>
      <TabLinks
        label={t('money.title')}
        tabs={[
          { to: '/money', text: t('money.programmes') },
          { to: '/money/calls', text: t('money.calls') },
          ...(maySeeBudgets
            ? [
                { to: '/money/budgets', text: t('budget.title') },
                { to: '/money/overview', text: t('funding_overview.title') },
              ]
            : []),
          { to: '/money/rates', text: t('money.rates') },
          { to: '/money/changes', text: t('money.changes') },
          { to: '/calculator', text: t('calculator.link') },
        ]}
      />
      {children}
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Loaded } from '../../../shared/feedback/Loaded';
import { Page } from '../../../shared/page/Page';
import { budgetKey, type BudgetView, fetchBudget } from './budgets.api';

interface BudgetTaskProps {
  title: string;
  lead?: string;
  children: (view: BudgetView) => ReactNode;
}

/** A page with one task about the budget that the address names. */
export function BudgetTask({ title, lead, children }: BudgetTaskProps) {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: budgetKey(id), queryFn: () => fetchBudget(id) });
  return (
    <Loaded query={query}>
      {(view) => (
        <Page title={title} above={{ to: `/money/budgets/${id}`, text: view.project.name }} lead={lead} width="reading">
          {children(view)}
        </Page>
      )}
    </Loaded>
  );
}

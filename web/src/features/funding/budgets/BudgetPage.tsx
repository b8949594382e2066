import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { AllowedActions } from '../../../shared/actions/AllowedActions';
import { Facts } from '../../../shared/facts/Facts';
import { Loaded } from '../../../shared/feedback/Loaded';
import { Notice } from '../../../shared/feedback/Notice';
import { StateMark } from '../../../shared/feedback/StateMark';
import { useFormat } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Page } from '../../../shared/page/Page';
import { Section } from '../../../shared/page/Section';
import { Amount } from '../../../shared/rates/Amount';
import { useToaster } from '../../../shared/toasts/Toasts';
import { hasLumpSum } from './activities';
import { BudgetHeadings } from './BudgetHeadings';
import { BudgetMoves } from './BudgetMoves';
import { budgetKey, type BudgetView, fetchBudget, reopen } from './budgets.api';
import { budgetTone } from './budgetTone';
import { FundedStays } from './FundedStays';
import { PlannedStays } from './PlannedStays';
import { RemoveBudget } from './RemoveBudget';

/** A project's budget: what is planned, what the agreement gives, what is left, and why it cannot be so. */
export default function BudgetPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const removal = useRef<HTMLDialogElement>(null);
  const { say } = useToaster();
  const query = useQuery({ queryKey: budgetKey(id), queryFn: () => fetchBudget(id) });
  async function takeBack() {
    queries.setQueryData(budgetKey(id), await reopen(id));
    say(t('budget.reopened'));
  }
  const here = `/money/budgets/${id}`;
  return (
    <Loaded query={query}>
      {(view) => (
        <Page
          title={view.project.name}
          above={{ to: '/money/budgets', text: t('budget.title') }}
          lead={
            <>
              <StateMark tone={budgetTone(view.state)}>{t(`budget.state.${view.state}`)}</StateMark> {t(`project_format.${view.project.format}`)}, {view.organisation_name}
            </>
          }
          actions={
            <AllowedActions
              allowed={view.allowed_actions}
              actions={[
                { name: 'apply', text: t('budget.action.apply'), to: `${here}/application`, main: true },
                { name: 'award', text: t('budget.action.award'), to: `${here}/award`, main: true },
                { name: 'attach_stays', text: t('budget.action.attach_stays'), to: `${here}/stays` },
                { name: 'reject', text: t('budget.action.reject'), to: `${here}/rejection` },
                { name: 'end', text: t('budget.action.end'), to: `${here}/ending` },
                { name: 'edit', text: t('budget.edit'), to: `${here}/edit` },
                { name: 'reopen', text: t('budget.action.reopen'), onDo: () => void takeBack() },
                { text: t('budget.history'), to: `${here}/history` },
                { name: 'remove', text: t('budget.action.remove'), tone: 'danger', onDo: () => removal.current?.showModal() },
              ]}
            />
          }
        >
          <RemoveBudget view={view} dialog={removal} />
          <Reasons view={view} />
          <BudgetFacts view={view} />
          {!hasLumpSum(view.project.format) && (
            <>
              <BudgetHeadings view={view} />
              <PlannedStays view={view} />
              <FundedStays view={view} />
              <BudgetMoves view={view} />
            </>
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Reasons({ view: { budget } }: { view: BudgetView }) {
  const { t } = useMessages();
  if (budget.not_eligible.length === 0) return null;
  return (
    <Notice tone="attention" title={t('budget.not_eligible')}>
      <ul>
        {budget.not_eligible.map((why) => (
          <li key={`${why.reason}-${why.stay ?? ''}-${why.sentence}`}>{why.sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function BudgetFacts({ view: { project, budget } }: { view: BudgetView }) {
  const { t } = useMessages();
  const format = useFormat();
  const isNordplus = project.format === 'nordplus_junior';
  return (
    <Section title={t('budget.sums')}>
      <Facts
        facts={[
          budget.total && { name: t(budget.lump_sum ? 'budget.lump_sum' : 'budget.total'), value: <Amount told={budget.total} /> },
          budget.granted && { name: t('budget.granted'), value: <Amount told={budget.granted} /> },
          budget.remaining && { name: t('budget.remaining'), value: <Amount told={budget.remaining} /> },
          !budget.lump_sum && { name: t('budget.participants'), value: budget.participants_most === undefined ? budget.participants : t('budget.participants.most', { count: budget.participants, most: budget.participants_most }) },
          { name: t('budget.call'), value: [String(project.call_year), format.country(project.agency), !isNordplus && t(`budget.field.${project.field}`)].filter(Boolean).join(', ') },
          { name: t('budget.months'), value: project.months },
          project.applied_on && { name: t('budget.applied_on'), value: format.day(project.applied_on) },
          project.award && { name: t('budget.granted_on'), value: format.day(project.award.granted_on) },
          project.rejected_on && { name: t('budget.rejected_on'), value: format.day(project.rejected_on) },
          project.ended_on && { name: t('budget.ended_on'), value: format.day(project.ended_on) },
          { name: t('budget.rates'), value: t(project.rate_revision ? 'budget.rates.kept' : 'budget.rates.now', { number: budget.rate_revision }) },
        ]}
      />
    </Section>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../../shared/feedback/EmptyState';
import { ProblemNotice } from '../../../shared/feedback/ProblemNotice';
import { capitalised } from '../../../shared/format/sentences';
import { useFormat } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Section } from '../../../shared/page/Section';
import { Amount } from '../../../shared/rates/Amount';
import { GrantLines } from '../../../shared/rates/GrantLines';
import { SumLine, SumList, SumRemark } from '../../../shared/sums/SumList';
import { useToaster } from '../../../shared/toasts/Toasts';
import { budgetKey, type BudgetView, type PlannedStay, type PlannedStayView, planStay, removePlannedStay } from './budgets.api';
import { draftOf } from './draftOf';
import styles from './PlannedStays.module.css';

/** The stays that the budget is made of, each opening to what it is granted. */
export function PlannedStays({ view }: { view: BudgetView }) {
  const { t } = useMessages();
  const mayPlan = view.allowed_actions.includes('plan_stays');
  const add = mayPlan && (
    <Button asChild data-size="sm">
      <Link to={`/money/budgets/${view.project.id}/planned-stays/new`}>{t('planned_stay.add')}</Link>
    </Button>
  );
  if (view.planned_stays.length === 0)
    return (
      <Section title={t('budget.planned_stays')}>
        <EmptyState title={t('planned_stay.empty')} actions={add}>
          {t('planned_stay.empty.text')}
        </EmptyState>
      </Section>
    );
  return (
    <Section title={t('budget.planned_stays')} aside={add}>
      <SumList>
        {view.planned_stays.map((stay) => (
          <PlannedStayLine key={stay.planned_stay.id} view={stay} mayPlan={mayPlan} />
        ))}
      </SumList>
    </Section>
  );
}

function PlannedStayLine({ view: { planned_stay: stay, grant, total }, mayPlan }: { view: PlannedStayView; mayPlan: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  const way = `${stay.from_town} – ${stay.to_town}`;
  const facts = [
    t('planned_stay.who', { pupils: stay.pupils, staff: stay.staff }),
    t('planned_stay.how_long', { days: stay.days }),
    `${format.number(Math.round(stay.kilometres))} km`,
    t(`planned_stay.travel.${stay.travel}`),
    stay.starts_on && format.shortDay(stay.starts_on),
    stay.host,
  ].filter(Boolean);
  return (
    <SumLine title={`${stay.times > 1 ? `${stay.times} × ` : ''}${way}`} sum={total && <Amount told={total} />} actions={mayPlan && <PlannedStayActions stay={stay} way={way} />}>
      <SumRemark>
        {capitalised(t(`grant.activity.${stay.activity}`))} · {facts.join(' · ')}
      </SumRemark>
      {grant.not_eligible?.map((sentence) => (
        <p key={sentence} className={styles.refused}>
          {sentence}
        </p>
      ))}
      {grant.total && (
        <details className={styles.details}>
          <summary>{t(stay.times > 1 ? 'planned_stay.grant_of_one' : 'planned_stay.grant')}</summary>
          <GrantLines grant={grant} />
        </details>
      )}
    </SumLine>
  );
}

function PlannedStayActions({ stay, way }: { stay: PlannedStay; way: string }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const { say } = useToaster();
  const removing = useMutation({
    mutationFn: () => removePlannedStay(stay.id),
    onSuccess: (budget) => {
      queries.setQueryData(budgetKey(stay.project_id), budget);
      say(t('planned_stay.removed'), () => void planStay(stay.project_id, draftOf(stay)).then((again) => queries.setQueryData(budgetKey(stay.project_id), again)));
    },
  });
  return (
    <>
      {removing.isError && <ProblemNotice error={removing.error} />}
      <Button asChild variant="tertiary" data-size="sm">
        <Link to={`/money/budgets/${stay.project_id}/planned-stays/${stay.id}`} aria-label={t('planned_stay.edit.of', { way })}>
          {t('planned_stay.edit.short')}
        </Link>
      </Button>
      <Button variant="tertiary" data-color="danger" data-size="sm" aria-disabled={removing.isPending} aria-label={t('planned_stay.remove.of', { way })} onClick={() => !removing.isPending && removing.mutate()}>
        {t('planned_stay.remove')}
      </Button>
    </>
  );
}

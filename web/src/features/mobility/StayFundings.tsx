import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { Amount } from '../../shared/rates/Amount';
import { GrantLines } from '../../shared/rates/GrantLines';
import { SumLine, SumList, SumRemark } from '../../shared/sums/SumList';
import { useToaster } from '../../shared/toasts/Toasts';
import { AddStayFunding } from './AddStayFunding';
import { FundedTwice } from './FundedTwice';
import { addStayFunding, fetchStayFundings, removeStayFunding, type StayFunding, type StayFundings as Fundings, stayFundingsKey } from './stay_fundings.api';

/** Who pays for a stay and how much, and which cost would be paid twice. */
export function StayFundings({ stayId }: { stayId: string }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const { say } = useToaster();
  const [adding, setAdding] = useState(false);
  const query = useQuery({ queryKey: stayFundingsKey(stayId), queryFn: () => fetchStayFundings(stayId) });
  const changed = (fundings: Fundings, text: string) => {
    queries.setQueryData(stayFundingsKey(stayId), fundings);
    say(text);
  };
  const mayAdd = query.data?.allowed_actions.includes('add') === true;
  const add = mayAdd && !adding && (
    <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
      {t('stay_funding.add')}
    </Button>
  );
  return (
    <Section title={t('stay_funding.title')} aside={add}>
      <Loaded query={query}>
        {({ items, funded_twice, allowed_actions }) => (
          <>
            <FundedTwice sentences={funded_twice} />
            {items.length === 0 && <SumRemark>{t('stay_funding.empty')}</SumRemark>}
            <SumList>
              {items.map((item) => (
                <PayerLine key={item.stay_funding.id} item={item} mayRemove={allowed_actions.includes('remove')} onRemoved={(fundings) => changed(fundings, t('stay_funding.removed'))} />
              ))}
            </SumList>
          </>
        )}
      </Loaded>
      {adding && (
        <AddStayFunding
          onCancel={() => setAdding(false)}
          onSubmit={async (draft) => {
            changed(await addStayFunding(stayId, draft), t('stay_funding.added'));
            setAdding(false);
          }}
        />
      )}
    </Section>
  );
}

interface PayerLineProps {
  item: StayFunding;
  mayRemove: boolean;
  onRemoved: (fundings: Fundings) => void;
}

function PayerLine({ item: { stay_funding: funding, project_name, call_year, grant, amount }, mayRemove, onRemoved }: PayerLineProps) {
  const { t } = useMessages();
  const removing = useMutation({ mutationFn: () => removeStayFunding(funding.id), onSuccess: onRemoved });
  const isProject = funding.payer === 'funding_project';
  const name = isProject ? (project_name ?? t('stay_funding.project.hidden')) : t(`stay_funding.payer.${funding.payer}`);
  const remove = (
    <Button variant="tertiary" data-color="danger" data-size="sm" aria-label={t('stay_funding.remove.of', { payer: name })} aria-disabled={removing.isPending} onClick={() => !removing.isPending && removing.mutate()}>
      {t('stay_funding.remove')}
    </Button>
  );
  return (
    <SumLine
      title={isProject && project_name !== undefined ? <Link to={`/money/budgets/${funding.funding_project_id}`}>{name}</Link> : name}
      sum={amount ? <Amount told={amount} /> : grant?.not_eligible ? '–' : t('stay_funding.amount.unknown')}
      actions={mayRemove && remove}
    >
      {(call_year !== undefined || funding.note) && <SumRemark>{[call_year !== undefined && t('stay_funding.call', { year: String(call_year) }), funding.note].filter(Boolean).join(' · ')}</SumRemark>}
      {grant?.not_eligible?.map((sentence) => (
        <SumRemark key={sentence}>
          {t('stay_funding.refused')} {sentence}
        </SumRemark>
      ))}
      {grant?.total && <GrantLines grant={grant} />}
      {removing.isError && <ProblemNotice error={removing.error} />}
    </SumLine>
  );
}

import { Checkbox } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { FieldGroup } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useAmountText } from '../../shared/rates/Amount';
import { useToaster } from '../../shared/toasts/Toasts';
import { attachStays, fetchPayableStays, type PayableStays, type PayableTrip } from './stay_fundings.api';

/** Trips that a project with a budget is to pay for, chosen as wholes. */
export default function AttachStaysPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['funding_projects', id, 'payable_stays'], queryFn: () => fetchPayableStays(id) });
  return (
    <Loaded query={query}>
      {(view) => (
        <Page
          title={t('attach_stays.title')}
          above={{ to: `/money/budgets/${id}`, text: view.project_name }}
          lead={t('attach_stays.lead', { from: format.day(view.from), to: format.day(view.to), project: view.project_name })}
          width="reading"
        >
          {view.items.length === 0 ? <EmptyState title={t('attach_stays.empty')} /> : <AttachForm projectId={id} view={view} />}
        </Page>
      )}
    </Loaded>
  );
}

function AttachForm({ projectId, view }: { projectId: string; view: PayableStays }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { say } = useToaster();
  const [chosen, setChosen] = useState<readonly PayableTrip[]>([]);
  const back = `/money/budgets/${projectId}`;
  const schools = new Set(view.items.map(({ organisation_name }) => organisation_name));
  const toggle = (trip: PayableTrip) => setChosen((before) => (before.includes(trip) ? before.filter((other) => other !== trip) : [...before, trip]));
  return (
    <TaskForm
      submit={t('attach_stays.submit', { count: chosen.length })}
      onCancel={() => void navigate(back)}
      onSubmit={async () => {
        const stays = chosen.flatMap(({ stay_ids }) => stay_ids);
        await attachStays(projectId, stays);
        await queries.invalidateQueries();
        say(t('attach_stays.done', { count: stays.length }));
        void navigate(back);
      }}
    >
      <FieldGroup legend={t('attach_stays.choose')}>
        {view.items.map((trip) => (
          <TripChoice key={trip.stay_ids[0]} trip={trip} namesSchool={schools.size > 1} isChosen={chosen.includes(trip)} onToggle={() => toggle(trip)} />
        ))}
      </FieldGroup>
    </TaskForm>
  );
}

interface TripChoiceProps {
  trip: PayableTrip;
  namesSchool: boolean;
  isChosen: boolean;
  onToggle: () => void;
}

function TripChoice({ trip, namesSchool, isChosen, onToggle }: TripChoiceProps) {
  const { t } = useMessages();
  const format = useFormat();
  const amountText = useAmountText();
  const where = `${trip.partner_town ?? trip.partner_name}, ${format.country(trip.partner_country)}`;
  const isRefused = trip.not_eligible.length > 0;
  const facts = [
    namesSchool && trip.organisation_name,
    t('offer.from_to', { from: format.shortDay(trip.starts_on), to: format.shortDay(trip.ends_on) }),
    t(`activity.${trip.activity}`),
    t('attach_stays.persons', { count: trip.stay_ids.length }),
    !isRefused && (trip.each ? t('attach_stays.each', { amount: amountText(trip.each) }) : t('attach_stays.unknown')),
  ].filter(Boolean);
  return (
    <Checkbox
      label={where}
      description={
        <>
          {facts.join(' · ')}
          {isRefused && (
            <>
              <br />
              {t('attach_stays.not_eligible')} {trip.not_eligible.join(' ')}
            </>
          )}
          {trip.paid_by.length > 0 && (
            <>
              <br />
              {t('attach_stays.paid_by', { payers: trip.paid_by.map((payer) => t(`stay_funding.payer.${payer}`)).join(', ') })}
            </>
          )}
        </>
      }
      checked={isChosen}
      onChange={onToggle}
    />
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { FilterBar } from '../../shared/register/FilterBar';
import { RegisterTable } from '../../shared/register/RegisterTable';
import { type RegisterState, useRegister } from '../../shared/register/useRegister';
import { SourceNote } from './SourceNote';
import { SupportMark } from './SupportAnswer';
import { DeadlineDistance } from './SupportDeadlines';
import { SupportEntry } from './SupportEntry';
import { fetchSupportList, type Support, type SupportLine, type SupportList, supportListKey } from './support.api';
import styles from './Support.module.css';

const filterNames = ['school_year', 'term'] as const;
const terms = ['autumn', 'spring'] as const;

const yearText = (first: number) => `${first}/${String(first + 1).slice(2)}`;

function PupilCell({ line: { stay }, tellsSchool }: { line: SupportLine; tellsSchool: boolean }) {
  const format = useFormat();
  return (
    <>
      <Link to={`/stays/${stay.id}`}>{stay.person_name}</Link>
      <span className={styles.under}>{[tellsSchool && stay.organisation_name, stay.partner_name, format.country(stay.partner_country)].filter(Boolean).join(', ')}</span>
    </>
  );
}

/** What it depends on in a few words each, or why there is none. */
function ShortReasons({ support: { answer, doors, not_eligible } }: { support: Support }) {
  const { t } = useMessages();
  const conditions = answer === 'supported_if' ? doors.map((door) => t(`support.if.${door}`)).join(', ') : '';
  const sentences = [...not_eligible, conditions].filter(Boolean);
  return sentences.length > 0 && <span className={styles.under}>{sentences.join(' ')}</span>;
}

function DeadlineCell({ support: { next_deadline: day, deadlines } }: SupportLine) {
  const format = useFormat();
  if (day == null) return '–';
  return (
    <>
      {format.shortDay(day)}
      <span className={styles.under}>
        <DeadlineDistance day={day} isOver={deadlines.every((deadline) => deadline.is_over)} />
      </span>
    </>
  );
}

function Lines({ list, state }: { list: SupportList; state: RegisterState }) {
  const { t } = useMessages();
  const format = useFormat();
  const tellsSchool = new Set(list.items.map(({ stay }) => stay.organisation_id)).size > 1;
  return (
    <>
      <p className={styles.counts}>
        {t('support.list.to_enter', { count: list.to_enter })} {list.next_deadline != null && t('support.list.next', { day: format.day(list.next_deadline), distance: format.distance(list.next_deadline) })}
      </p>
      <RegisterTable
        caption={t('support.list')}
        state={state}
        rows={list.items}
        rowKey={({ stay }) => stay.id}
        columns={[
          { name: 'pupil', title: t('support.column.pupil'), names: true, cell: (line) => <PupilCell line={line} tellsSchool={tellsSchool} /> },
          { name: 'period', title: t('stay.period'), cell: ({ stay }) => `${format.shortDay(stay.starts_on)} – ${format.shortDay(stay.ends_on)}` },
          {
            name: 'answer',
            title: t('support.answer'),
            cell: ({ support }) => (
              <>
                <SupportMark support={support} />
                <ShortReasons support={support} />
              </>
            ),
          },
          { name: 'deadline', title: t('support.deadline'), cell: DeadlineCell },
          { name: 'entry', title: t('support.entry'), cell: ({ stay, support, allowed_actions }) => (support.answer === 'not_supported' ? '–' : <SupportEntry stayId={stay.id} name={stay.person_name} support={support} allowed={allowed_actions} />) },
        ]}
      />
      <SourceNote>{t('support.list.note')}</SourceNote>
    </>
  );
}

function Filters({ state, thisYear }: { state: RegisterState; thisYear: number }) {
  const { t } = useMessages();
  return (
    <FilterBar
      state={state}
      search={undefined}
      columns={[]}
      filters={[
        { name: 'school_year', title: t('support.list.year'), unchosen: yearText(thisYear), options: [thisYear + 1, thisYear - 1].map((year) => ({ value: String(year), text: yearText(year) })) },
        { name: 'term', title: t('support.list.term'), unchosen: t('support.list.term.all'), options: terms.map((term) => ({ value: term, text: t(`support.list.term.${term}`) })) },
      ]}
    />
  );
}

/** Whom Lånekassen may support in a school year, and who is entered in its workspace. */
export default function SupportListPage() {
  const { t } = useMessages();
  const state = useRegister(filterNames);
  const query = useQuery({ queryKey: [...supportListKey, state.query], queryFn: () => fetchSupportList(state.query), placeholderData: keepPreviousData });
  const asked = new URLSearchParams(state.query).toString();
  return (
    <Page
      title={t('support.list')}
      above={{ to: '/stays', text: t('stay.title') }}
      lead={t('support.list.lead')}
      actions={<AllowedActions allowed={[]} actions={[{ text: t('support.list.csv'), href: `/api/support-list.csv${asked && `?${asked}`}` }]} />}
    >
      <Loaded query={query}>
        {(list) => (
          <>
            <Filters state={state} thisYear={list.this_year} />
            {list.items.length === 0 ? <EmptyState title={t('support.list.empty')}>{t('support.list.empty.text')}</EmptyState> : <Lines list={list} state={state} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

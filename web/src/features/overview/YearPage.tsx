import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { TimeLine } from '../../shared/time_line/TimeLine';
import { Alarms } from './Alarms';
import { SchoolYearLinks } from './SchoolYearLinks';
import { fetchYear, type YearView } from './year.api';
import styles from './YearPage.module.css';

/** The start page: what needs the reader now, and the year around it. */
export default function YearPage() {
  const { t } = useMessages();
  const [parameters] = useSearchParams();
  const schoolYear = parameters.get('school_year');
  const query = useQuery({ queryKey: ['year', schoolYear], queryFn: () => fetchYear(schoolYear), placeholderData: keepPreviousData });
  return (
    <Page title={t('year.title')}>
      <Loaded query={query}>{(year) => <YearShown year={year} />}</Loaded>
    </Page>
  );
}

function YearShown({ year }: { year: YearView }) {
  const { t } = useMessages();
  return (
    <>
      <Section title={t('year.needs_you')}>
        {year.alarms.length > 0 ? <Alarms alarms={year.alarms} /> : <EmptyState title={t('year.nothing_needed')}>{t('year.nothing_needed.text')}</EmptyState>}
      </Section>
      <Section title={t('year.time_line')} aside={<SchoolYearLinks from={year.from} />}>
        {year.time_line.length > 0 ? <TimeLine from={year.from} to={year.to} today={year.today} bars={year.time_line} /> : <p className={styles.none}>{t('year.time_line.empty')}</p>}
      </Section>
      {year.figures.length > 0 && (
        <ul className={styles.figures} aria-label={t('year.figures')}>
          {year.figures.map((figure) => (
            <li key={figure.kind}>{figure.link ? <Link to={figure.link}>{figure.text}</Link> : figure.text}</li>
          ))}
        </ul>
      )}
    </>
  );
}

import { Details } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { Alarms } from './Alarms';
import { TimeLine } from './TimeLine';
import { fetchYear, type YearView } from './year.api';
import styles from './YearPage.module.css';

/** The same as the drawing, in words: for readers without sight of it, and for phones. */
function YearAsList({ year }: { year: YearView }) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <ol className={styles.list}>
      {[...year.time_line]
        .sort((a, b) => a.from.localeCompare(b.from))
        .map((bar) => (
          <li key={`${bar.lane} ${bar.link} ${bar.from} ${bar.label}`}>
            <span className={styles.when}>
              {bar.from === bar.to ? format.shortDay(bar.from) : t('year.from_to', { from: format.shortDay(bar.from), to: format.shortDay(bar.to) })}
            </span>
            <span>
              <Link to={bar.link}>{bar.label}</Link>
              <span className={styles.lane}>{bar.lane_text}</span>
            </span>
          </li>
        ))}
    </ol>
  );
}

function ThisYear({ year }: { year: YearView }) {
  const { t } = useMessages();
  return (
    <>
      <Section title={t('year.needs_you')}>
        <Alarms alarms={year.alarms} />
      </Section>
      <Section title={t('year.time_line')}>
        {year.time_line.length === 0 ? (
          <EmptyState title={t('year.empty')}>{t('year.empty.text')}</EmptyState>
        ) : (
          <>
            <TimeLine year={year} />
            <Details>
              <Details.Summary>{t('year.as_list')}</Details.Summary>
              <Details.Content>
                <YearAsList year={year} />
              </Details.Content>
            </Details>
          </>
        )}
      </Section>
      {year.figures.length > 0 && (
        <ul className={styles.figures}>
          {year.figures.map((figure) => (
            <li key={figure.kind}>
              <Link to={figure.link}>{figure.text}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The start page: what needs the reader now, and the year it stands in. */
export default function YearPage() {
  const { t } = useMessages();
  const [parameters] = useSearchParams();
  const chosen = parameters.get('school_year');
  const query = useQuery({ queryKey: ['year', chosen], queryFn: () => fetchYear(chosen) });
  const first = query.data === undefined ? undefined : Number(query.data.from.slice(0, 4));
  return (
    <Page
      title={t('year.title')}
      lead={
        first !== undefined && (
          <nav className={styles.years} aria-label={t('year.school_year')}>
            <Link to={`?school_year=${first - 1}`} aria-label={t('year.earlier')}>
              ←
            </Link>
            <span>
              {t('year.school_year')} {first}/{String(first + 1).slice(2)}
            </span>
            <Link to={`?school_year=${first + 1}`} aria-label={t('year.later')}>
              →
            </Link>
          </nav>
        )
      }
    >
      <Loaded query={query}>{(year) => <ThisYear year={year} />}</Loaded>
    </Page>
  );
}

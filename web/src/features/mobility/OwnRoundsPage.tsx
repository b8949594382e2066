import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { fetchOwnLetters, fetchOwnStays, fetchRounds } from './own.api';
import styles from './OwnRoundsPage.module.css';
import { offerTone, stayTone } from './tones';

/** A pupil's start: rounds to choose in, her own stays, and what the school wrote to her. */
export default function OwnRoundsPage() {
  const { t } = useMessages();
  const format = useFormat();
  const rounds = useQuery({ queryKey: ['offer-rounds'], queryFn: fetchRounds });
  const stays = useQuery({ queryKey: ['own-stays'], queryFn: fetchOwnStays });
  const letters = useQuery({ queryKey: ['own-letters'], queryFn: fetchOwnLetters });
  return (
    <Page title={t('own_application.title')} width="reading">
      <Loaded query={rounds}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('own_application.no_rounds')}>{t('own_application.no_rounds.text')}</EmptyState>
          ) : (
            <ul className={styles.rounds}>
              {items.map((round) => (
                <li key={round.id}>
                  <Link to={`/choices/${round.id}`}>{round.name}</Link>
                  <StateMark tone={offerTone(round.state)}>{t(`offer.state.${round.state}`)}</StateMark>
                  <span className={styles.deadline}>
                    {format.day(round.closes_on)} · {format.distance(round.closes_on)}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Loaded query={stays}>
        {(items) =>
          items.length > 0 && (
            <Section title={t('own_stays.title')}>
              <ul className={styles.rounds}>
                {items.map((stay) => (
                  <li key={stay.id}>
                    <Link to={`/choices/stays/${stay.id}`}>{stay.partner_name}</Link>
                    <StateMark tone={stayTone(stay.state)}>{t(`stay.state.${stay.state}`)}</StateMark>
                    <span className={styles.deadline}>{t('offer.from_to', { from: format.shortDay(stay.starts_on), to: format.shortDay(stay.ends_on) })}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )
        }
      </Loaded>
      <Loaded query={letters}>
        {(items) =>
          items.length > 0 && (
            <Section title={t('own_letters.title')}>
              <ul className={styles.rounds}>
                {items.map((letter) => (
                  <li key={letter.id}>
                    <Link to={`/choices/letters/${letter.id}`}>{letter.subject}</Link>
                    <span className={styles.deadline}>{format.day(letter.written_at.slice(0, 10))}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )
        }
      </Loaded>
    </Page>
  );
}

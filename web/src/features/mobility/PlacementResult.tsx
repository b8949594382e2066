import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { answerPlace, type OwnPlacement } from './own.api';
import styles from './PlacementResult.module.css';

/** What the pupil got, why, and her yes or no. */
export function PlacementResult({ roundId, placement }: { roundId: string; placement: OwnPlacement }) {
  const { t } = useMessages();
  const format = useFormat();
  const queries = useQueryClient();
  const answer = useMutation({
    mutationFn: (word: 'accepted' | 'declined') => answerPlace(placement.id, word),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['own-application', roundId] }),
  });
  return (
    <Section title={t('own_placement.title')}>
      <p className={styles.outcome}>{placement.offer_title ?? t(`placement.state.${placement.state}`)}</p>
      {placement.offer_title && (
        <p>
          {[placement.partner_name, placement.starts_on && placement.ends_on && t('offer.from_to', { from: format.shortDay(placement.starts_on), to: format.shortDay(placement.ends_on) })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {placement.waiting_place != null && <p>{t('own_placement.waiting', { place: placement.waiting_place, offer: placement.waiting_offer_title ?? '' })}</p>}
      <ul className={styles.reasons}>
        {placement.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {answer.isError && <ProblemNotice error={answer.error} />}
      {placement.allowed_actions.includes('accept') ? (
        <div className={styles.answer}>
          <p>{t('own_placement.answer_by', { day: format.day(placement.answer_by) })}</p>
          <Button onClick={() => answer.mutate('accepted')}>{t('own_placement.accept')}</Button>
          <Button variant="secondary" onClick={() => answer.mutate('declined')}>
            {t('own_placement.decline')}
          </Button>
        </div>
      ) : (
        <p>{t(`placement.state.${placement.state}`)}</p>
      )}
    </Section>
  );
}

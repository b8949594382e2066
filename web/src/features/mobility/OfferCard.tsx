import { Button } from '@digdir/designsystemet-react';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './OfferCard.module.css';
import type { ChoosableOffer } from './own.api';

interface OfferCardProps {
  choosable: ChoosableOffer;
  rank: number | null;
  full: boolean;
  open: boolean;
  onToggle: () => void;
}

/** One offer in the answers a pupil looks for: where, when, what, what it costs, for whom. */
export function OfferCard({ choosable, rank, full, open, onToggle }: OfferCardProps) {
  const { t } = useMessages();
  const format = useFormat();
  const { offer } = choosable;
  const place = [offer.partner_town, format.country(offer.partner_country)].filter(Boolean).join(', ');
  return (
    <article className={styles.card} data-chosen={rank !== null}>
      <header>
        <h3>{offer.title}</h3>
        <p className={styles.place}>
          {place} · {offer.partner_name}
        </p>
      </header>
      <p>{offer.description}</p>
      <dl className={styles.facts}>
        <dt>{t('offer.when')}</dt>
        <dd>{t('offer.from_to', { from: format.shortDay(offer.starts_on), to: format.shortDay(offer.ends_on) })}</dd>
        <dt>{t('offer.what')}</dt>
        <dd>{t(`activity.${offer.activity}`)}</dd>
        <dt>{t('offer.own_cost')}</dt>
        <dd>{offer.own_cost ? format.money(offer.own_cost.minor, offer.own_cost.currency, 0) : t('offer.own_cost.none')}</dd>
        <dt>{t('offer.for_whom')}</dt>
        <dd>
          {[
            offer.programmes.length > 0 ? offer.programmes.join(', ') : t('offer.any_programme'),
            offer.year_levels.length > 0 && t('offer.year_levels', { levels: offer.year_levels.join(', ') }),
            offer.minimum_age != null && t('offer.minimum_age', { age: offer.minimum_age }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </dd>
        <dt>{t('offer.places')}</dt>
        <dd>{offer.places}</dd>
      </dl>
      {choosable.reasons.map((reason) => (
        <p key={reason} className={styles.reason}>
          {reason}
        </p>
      ))}
      {open && (
        <Button variant={rank === null ? 'secondary' : 'primary'} aria-pressed={rank !== null} disabled={rank === null && (full || !choosable.eligible)} onClick={onToggle}>
          {rank === null ? t('own_application.choose') : t('own_application.chosen', { rank })}
        </Button>
      )}
    </article>
  );
}

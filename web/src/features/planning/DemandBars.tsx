import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './DemandBars.module.css';
import type { OfferDemand } from './placement_runs.api';

/** Who wants what: first choices dark, other choices light, a line at the number of places. */
export function DemandBars({ demand }: { demand: readonly OfferDemand[] }) {
  const { t } = useMessages();
  const most = Math.max(1, ...demand.map((offer) => Math.max(offer.choices, offer.places)));
  const share = (count: number) => `${(100 * count) / most}%`;
  return (
    <>
      <ul className={styles.demand}>
        {demand.map((offer) => (
          <li key={offer.offer_id}>
            <span className={styles.title}>{offer.title}</span>
            <span className={styles.bar} aria-hidden="true">
              <span className={styles.wishes} style={{ width: share(offer.choices) }} />
              <span className={styles.first} style={{ width: share(offer.first_choices) }} />
              <span className={styles.places} style={{ left: share(offer.places) }} />
            </span>
            <span className={styles.figures}>
              {t('demand.figures', { first: offer.first_choices, wishes: offer.choices, places: offer.places })}
              {offer.eligible < offer.choices && <span className={styles.barred}>{t('demand.not_eligible', { count: offer.choices - offer.eligible })}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.legend}>{t('demand.legend')}</p>
    </>
  );
}

import { Link } from 'react-router';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './PortfolioLine.module.css';
import { usePortfolio } from './portfolio.api';

/** How many partners lie nearby, and where to find another. */
export function PortfolioLine({ mayAdd }: { mayAdd: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  const portfolio = usePortfolio().data;
  if (!portfolio || portfolio.partners === 0) return null;
  const { near_partners: near, partners, middle_distance: middle } = portfolio;
  return (
    <span className={styles.line}>
      {t('portfolio.near', { near, partners })}
      {typeof middle === 'number' && ` ${t('portfolio.middle', { kilometres: format.number(middle) })}`}
      {partners > 1 && (
        <>
          {' '}
          <Link to="?sort=distance">{t('portfolio.nearest')}</Link>
        </>
      )}
      {mayAdd && (
        <>
          {' · '}
          <Link to="/partners/new?near_region=true&sort=distance">{t('portfolio.find')}</Link>
        </>
      )}
    </span>
  );
}

import { useFormat } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Section } from '../../../shared/page/Section';
import { SourceLinks } from '../SourceLinks';
import styles from './overview.module.css';
import type { FundingOverview } from './overview.api';

/** How Erasmus+ divides between mobility and cooperation: in our money, our projects, and the programme's own budget. */
export function PortfolioSplit({ split }: { split: FundingOverview['split'] }) {
  const { t } = useMessages();
  const own = split.programmes_own.find(({ key }) => key === 'mobility');
  return (
    <Section title={t('funding_overview.split')}>
      <div className={styles.split}>
        <Share name={t('funding_overview.split.money')} share={split.mobility_share_of_money} />
        <Share name={t('funding_overview.split.projects')} share={split.mobility_share_of_projects} />
        {own && (
          <div>
            <Share name={t('funding_overview.split.programme', { generation: own.generation })} share={Number(own.low)} />
            <SourceLinks ids={own.provenance.sources} />
          </div>
        )}
      </div>
      <p className={styles.key}>
        <span data-part="mobility">{t('funding_scheme.erasmus_mobility')}</span>
        <span data-part="cooperation">{t('funding_scheme.erasmus_cooperation')}</span>
      </p>
    </Section>
  );
}

function Share({ name, share }: { name: string; share?: number | undefined }) {
  const { t } = useMessages();
  const format = useFormat();
  if (share === undefined)
    return (
      <p>
        <strong>{name}</strong>
        <span className={styles.soft}>{t('funding_overview.split.none')}</span>
      </p>
    );
  const mobility = Math.round(share * 100);
  return (
    <p>
      <strong>{name}</strong>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${mobility}%` }} />
      </span>
      {t('funding_overview.split.shares', { mobility: format.number(mobility), cooperation: format.number(100 - mobility) })}
    </p>
  );
}

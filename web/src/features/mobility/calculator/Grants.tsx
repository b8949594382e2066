import { capitalised } from '../../../shared/format/sentences';
import { StateMark } from '../../../shared/feedback/StateMark';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Amount } from '../../../shared/rates/Amount';
import { GrantLines } from '../../../shared/rates/GrantLines';
import { GrantTotal, isKnownLater } from '../../../shared/rates/GrantTotal';
import type { Fit, FundingAnswer } from './calculator.api';
import { convertedOf } from './convertedOf';
import styles from './Grants.module.css';

/** The sum in the sender's own currency, with the rate it was converted by. */
function Conversion({ told }: { told: NonNullable<Fit['converted_total']> }) {
  return (
    <p className={styles.remark}>
      {capitalised(told.sentence)}
      {told.rates.flatMap(({ sources }) => sources).map((source) => (
        <span key={source.id}>
          {' '}
          (<a href={source.address}>{source.title}</a>)
        </span>
      ))}
    </p>
  );
}

function FitCard({ fit, isFirst }: { fit: Fit; isFirst: boolean }) {
  const { t } = useMessages();
  const { grant, deadline } = fit;
  const converted = convertedOf(fit);
  return (
    <details className={styles.fit} open={isFirst}>
      <summary>
        <span className={styles.name}>
          <strong>{fit.programme}</strong>
          <span className={styles.activity}>{fit.activity}</span>
        </span>
        <span className={styles.sum}>
          <GrantTotal grant={grant} />
          {converted && (
            <span className={styles.converted}>
              ≈ <Amount told={converted} whole />
            </span>
          )}
        </span>
      </summary>
      <div className={styles.inside}>
        <p className={styles.remark}>
          {deadline.sentence} {t(`effort.${fit.effort}`)}.
        </p>
        <p className={styles.remark}>
          <StateMark tone={fit.certainty === 'official' ? 'good' : 'attention'}>{t('calculator.least_sure', { certainty: t(`certainty.${fit.certainty}`) })}</StateMark>
        </p>
        {fit.converted_total && !isKnownLater(grant) && <Conversion told={fit.converted_total} />}
        <GrantLines grant={grant} />
        {fit.own_money.length > 0 && (
          <p className={styles.remark}>
            {t('finder.own_money')}: {fit.own_money.map((cost) => t(`cost_kind.${cost}`)).join(', ')}.
          </p>
        )}
      </div>
    </details>
  );
}

/** Every programme that fits, the largest first, what may still pay, and why the others do not fit. */
export function Grants({ funding }: { funding: FundingAnswer }) {
  const { t } = useMessages();
  const { fits, others, may_still_pay } = funding;
  return (
    <>
      {fits.length === 0 && <p>{t('calculator.no_fit')}</p>}
      {fits.map((fit, index) => (
        <FitCard key={`${fit.programme}-${fit.activity}`} fit={fit} isFirst={index === 0} />
      ))}
      {may_still_pay.length > 0 && (
        <div className={styles.more}>
          <h3>{t('finder.may_still_pay')}</h3>
          <ul>
            {may_still_pay.map((means) => (
              <li key={means.means}>{means.sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t('calculator.others', { count: others.length })}</summary>
          <ul>
            {others.map((other) => (
              <li key={`${other.programme}-${other.activity}`}>
                <strong>{other.programme}</strong>, {other.activity}: {other.because.join(' ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

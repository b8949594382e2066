import { Link } from 'react-router';
import { StateMark } from '../../shared/feedback/StateMark';
import { capitalised } from '../../shared/format/sentences';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { certaintyTone } from './certaintyTone';
import styles from './funding.module.css';
import type { Generation, GenerationView } from './programmes.api';
import { isConflict } from '../../shared/rates/rateText';
import { SourceLinks } from './SourceLinks';
import { useRateText } from '../../shared/rates/useRateText';

type Theme = GenerationView['themes'][number];
type Named = Theme['names'][number];

/** What a programme pays or asks under one heading; opened by whoever wants to know. */
export function ThemeRates({ theme, generation }: { theme: Theme; generation: Generation }) {
  const { t } = useMessages();
  const open = theme.theme === 'budget' || theme.theme === 'eligibility';
  return (
    <details className={styles.theme} open={open}>
      <summary>{t(`rate_theme.${theme.theme}`)}</summary>
      <ul className={styles.plain}>
        {theme.names.map((named) => (
          <NamedRates key={named.name} named={named} generation={generation} />
        ))}
      </ul>
    </details>
  );
}

function NamedRates({ named, generation }: { named: Named; generation: Generation }) {
  const { t } = useMessages();
  const text = useRateText();
  const query = new URLSearchParams({ programme: generation.programme, name: named.name, ...(generation.generation === '' ? {} : { generation: generation.generation }) });
  return (
    <li>
      <Link to={`/money/rates?${query.toString()}`}>{capitalised(text.name(named.name))}</Link>
      <ul className={styles.rows}>
        {named.rates.map((rate) => (
          <li key={[rate.key, rate.activity, rate.field, rate.agency, rate.first_call_year, rate.low, rate.provenance.note].join()}>
            <span className={styles.value}>{text.value(rate)}</span>
            <span className={styles.soft}>{[text.circumstances(rate), rate.agency && text.agency(rate.agency), typeof rate.first_call_year === 'number' && text.calls(rate), isConflict(rate) && t('rate.conflict.mark')].filter(Boolean).join(' · ')}</span>
            <span className={styles.mark}>
              <StateMark tone={certaintyTone[rate.provenance.certainty]}>{t(`certainty.${rate.provenance.certainty}`)}</StateMark>
              <SourceLinks ids={rate.provenance.sources} />
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

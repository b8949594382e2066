import { Link } from 'react-router';
import { StateMark, type Tone } from '../../shared/feedback/StateMark';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import styles from './funding.module.css';
import type { RateImportPreview } from './rates.api';
import { useRateText } from '../../shared/rates/useRateText';

type Line = RateImportPreview['lines'][number];
type Grant = RateImportPreview['changed_grants'][number];
type Amount = Grant['each_before'];

const tones: Record<Line['outcome'], Tone> = { added: 'good', changed: 'waiting', same: 'quiet', refused: 'attention' };

/** What a table of rates would change, line by line, and whose grants. */
export function ImportPreview({ preview }: { preview: RateImportPreview }) {
  const { t } = useMessages();
  const { added, changed, same, refused } = preview;
  return (
    <>
      <Section title={t('rate_import.counts', { added, changed, same, refused })}>{preview.lines.length > 0 && <Lines lines={preview.lines} />}</Section>
      <Section title={t('rate_import.grants')}>{preview.changed_grants.length === 0 ? <p>{t('rate_import.grants.none')}</p> : <Grants grants={preview.changed_grants} />}</Section>
    </>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const { t } = useMessages();
  const text = useRateText();
  return (
    <ul className={styles.plain}>
      {lines.map((line) => (
        <li key={line.line}>
          <StateMark tone={tones[line.outcome]}>{`${t('rate_import.line')} ${line.line}: ${t(`rate_import.outcome.${line.outcome}`)}`}</StateMark>
          <span className={styles.soft}>{[text.programme(line.rate.programme), text.name(line.rate.name), text.circumstances(line.rate), line.rate.agency, text.calls(line.rate)].filter(Boolean).join(' · ')}</span>
          {line.outcome !== 'refused' && <span className={styles.value}>{[text.value(line.rate), line.before && t('rate_import.before', { value: text.value(line.before.rate) })].filter(Boolean).join(', ')}</span>}
          {line.complaints.map((complaint) => (
            <span key={complaint.column + complaint.detail} className={styles.soft}>
              {complaint.column === '' ? complaint.detail : `${complaint.column}: ${complaint.detail}`}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Grants({ grants }: { grants: readonly Grant[] }) {
  const { t } = useMessages();
  const format = useFormat();
  const said = (amount: Amount, times = 1) => (amount ? format.money(amount.minor * times, amount.currency) : t('rate_import.unknown'));
  return (
    <ul className={styles.plain}>
      {grants.map((grant) => (
        <li key={grant.kind + grant.label + grant.link}>
          <Link to={grant.link}>{`${capitalised(t(`reckoned_grant.${grant.kind}`))}: ${grant.label}`}</Link>
          <span className={styles.value}>{` ${t('rate_import.each')}: ${said(grant.each_before)} → ${said(grant.each_after)}`}</span>
          <span className={styles.soft}>{`${t('rate_import.all')} (${grant.persons}): ${said(grant.each_before, grant.persons)} → ${said(grant.each_after, grant.persons)}`}</span>
        </li>
      ))}
    </ul>
  );
}

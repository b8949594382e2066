import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Facts } from '../../shared/facts/Facts';
import { Loaded } from '../../shared/feedback/Loaded';
import { Notice } from '../../shared/feedback/Notice';
import { StateMark } from '../../shared/feedback/StateMark';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { certaintyTone } from './certaintyTone';
import styles from './funding.module.css';
import { fetchRate, fetchRateHistory, type RateHistoryLine, ratesKey, type RateView } from './rates.api';
import { isConflict } from '../../shared/rates/rateText';
import { SourceList } from './SourceLinks';
import { useRateText } from '../../shared/rates/useRateText';

export default function RatePage() {
  const { t } = useMessages();
  const text = useRateText();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: [...ratesKey, id], queryFn: () => fetchRate(id) });
  const history = useQuery({ queryKey: [...ratesKey, id, 'history'], queryFn: () => fetchRateHistory(id) });
  return (
    <Loaded query={query}>
      {(view) => (
        <Page
          title={capitalised(text.name(view.rate.name))}
          above={{ to: '/money/rates', text: t('rate.title') }}
          lead={[text.programme(view.rate.programme), text.circumstances(view.rate)].filter(Boolean).join(' · ')}
          actions={
            <AllowedActions
              allowed={view.allowed_actions}
              actions={[
                { name: 'correct', text: t('rate.correct'), to: `/money/rates/${id}/correction`, main: true },
                { name: 'end', text: t('rate.end'), to: `/money/rates/${id}/ending`, tone: 'danger' },
              ]}
            />
          }
        >
          <div className={styles.notices}>
            <RateNotices view={view} />
          </div>
          <RateFacts view={view} />
          <Section title={t('rate.sources')}>
            <SourceList ids={view.rate.provenance.sources} />
          </Section>
          {view.conflicting.length > 0 && <Conflicting view={view} />}
          <Section title={t('rate.history')}>
            <Loaded query={history}>{(lines) => <RateHistory lines={lines} />}</Loaded>
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

function RateNotices({ view }: { view: RateView }) {
  const { t } = useMessages();
  const text = useRateText();
  return (
    <>
      {typeof view.ended_in === 'number' && <Notice tone="attention" title={t('rate.ended')} />}
      {isConflict(view.rate) && <Notice tone="attention" title={capitalised(t('rate.conflict.mark'))} />}
      {view.shipped && <Notice tone="calm" title={t('rate.shipped', { value: text.value(view.shipped) })} />}
    </>
  );
}

function RateFacts({ view: { rate } }: { view: RateView }) {
  const { t } = useMessages();
  const text = useRateText();
  const format = useFormat();
  return (
    <Facts
      facts={[
        { name: t('rate.value'), value: text.value(rate) },
        { name: t('rate.call'), value: capitalised(text.calls(rate)) },
        rate.valid_from && { name: t('rate.valid_from'), value: format.day(rate.valid_from) },
        rate.valid_to && { name: t('rate.valid_to'), value: format.day(rate.valid_to) },
        { name: t('rate.agency'), value: capitalised(text.agency(rate.agency)) },
        rate.generation && { name: t('rate.generation'), value: rate.generation },
        { name: t('rate.certainty'), value: <StateMark tone={certaintyTone[rate.provenance.certainty]}>{t(`certainty.${rate.provenance.certainty}`)}</StateMark> },
        { name: t('rate.checked_by'), value: [rate.checked_by, rate.provenance.checked_on].filter(Boolean).join(' · ') },
        rate.provenance.note && { name: t('rate.note'), value: rate.provenance.note.replace(/^conflict: /, '') },
      ]}
    />
  );
}

function Conflicting({ view }: { view: RateView }) {
  const { t } = useMessages();
  const text = useRateText();
  return (
    <Section title={t('rate.conflict.title')}>
      <ul className={styles.plain}>
        {view.conflicting.map(({ id, rate }) => (
          <li key={id}>
            <Link to={`/money/rates/${id}`}>{text.value(rate)}</Link>
            <span className={styles.soft}>{[text.circumstances(rate), rate.provenance.sources.join(' '), rate.provenance.note.replace(/^conflict: /, '')].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RateHistory({ lines }: { lines: readonly RateHistoryLine[] }) {
  const { t } = useMessages();
  const text = useRateText();
  const format = useFormat();
  const told = (revision: RateHistoryLine['begun']) =>
    [t(`rate_revision.kind.${revision.kind}`), format.instant(revision.made_at), revision.made_by ?? t('rate_revision.program'), revision.organisation_name, revision.reason].filter(Boolean).join(' · ');
  const last = lines[0]?.ended;
  return (
    <ul className={styles.plain}>
      {last && <li>{told(last)}</li>}
      {lines.map((line) => (
        <li key={line.begun.number}>
          {t('rate.history.value', { value: text.value(line.rate) })}
          <span className={styles.soft}>{told(line.begun)}</span>
        </li>
      ))}
    </ul>
  );
}

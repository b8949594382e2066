import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Facts } from '../../shared/facts/Facts';
import { Loaded } from '../../shared/feedback/Loaded';
import { Notice } from '../../shared/feedback/Notice';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { ApplicationProcess } from './ApplicationProcess';
import { CallList } from './CallList';
import styles from './funding.module.css';
import { fetchProgramme, type Generation, type GenerationView, programmesKey } from './programmes.api';
import { ThemeRates } from './ThemeRates';
import { useRateText } from '../../shared/rates/useRateText';

/** A programme in plain words, generation by generation. */
export default function ProgrammePage() {
  const { t, has } = useMessages();
  const text = useRateText();
  const { programme = '' } = useParams();
  const query = useQuery({ queryKey: [...programmesKey, 'one', programme], queryFn: () => fetchProgramme(programme) });
  return (
    <Loaded query={query}>
      {(view) => (
        <Page title={text.programme(programme)} above={{ to: '/money', text: t('programme.title') }} lead={has(`programme_about.${programme}`) ? t(`programme_about.${programme}`) : undefined}>
          <p className={styles.about}>
            {`${t('programme.effort')}: ${t(`programme_effort.${programme}`)} `}
            <Link to={`/money/rates?programme=${programme}`}>{t('programme.all_rates')}</Link>
          </p>
          {view.process.length > 0 && (
            <Section title={t('process.title')}>
              <p className={styles.about}>
                {`${t('process.lead')} `}
                <Link to="/calculator">{t('process.calculator')}</Link>
              </p>
              <ApplicationProcess steps={view.process} />
            </Section>
          )}
          {view.calls.length > 0 && (
            <Section title={t('rate_theme.deadlines')}>
              <CallList calls={view.calls} level="h3" />
            </Section>
          )}
          {view.generations.map((one) => (
            <GenerationPart key={one.generation.generation} view={one} />
          ))}
        </Page>
      )}
    </Loaded>
  );
}

function GenerationPart({ view: { generation, ended, begun, themes } }: { view: GenerationView }) {
  const { t } = useMessages();
  const text = useRateText();
  const title =
    generation.generation === '' ? text.programme(generation.programme) : generation.generation === 'next' ? t('programme.generation.next') : t('programme.generation', { generation: generation.generation });
  return (
    <div id={generation.generation}>
      <Section title={title}>
        {ended && <Notice tone="calm" title={t('programme.archived')} />}
        {!begun && <Notice tone="calm" title={t('programme.coming')} />}
        <GenerationFacts generation={generation} />
        {begun && themes.length === 0 && <p>{t('programme.no_rates')}</p>}
        {themes
          .filter(({ theme }) => theme !== 'deadlines')
          .map((theme) => (
            <ThemeRates key={theme.theme} theme={theme} generation={generation} />
          ))}
      </Section>
    </div>
  );
}

function GenerationFacts({ generation }: { generation: Generation }) {
  const { t, has } = useMessages();
  const format = useFormat();
  const { owner, former, valid_from: from, valid_to: to, school_forms: forms, organisations } = generation;
  const types = (role: string) => organisations.filter((one) => one.role === role).map(({ organisation }) => t(`organisation_type.${organisation}`));
  const [applicants, partners] = [types('applicant'), types('partner')];
  const meaning = (word: string) => (has(`rate_field.${word}`) ? t(`rate_field.${word}`) : has(`rate_activity.${word}`) ? t(`rate_activity.${word}`) : word);
  const period = from && to ? t('rate.range', { low: format.day(from), high: format.day(to) }) : from ? t('programme.period.from', { from: format.day(from) }) : t('programme.period.open');
  return (
    <Facts
      facts={[
        { name: t('programme.period'), value: period },
        { name: t('programme.owner'), value: owner === 'EU' ? t('programme.owner.EU') : owner === '' ? t('programme.owner.nordic') : format.country(owner) },
        { name: t('programme.school_forms'), value: forms.length === 0 ? t('programme.school_forms.unknown') : capitalised(forms.map((form) => t(`school_form.${form.school_form}`)).join(', ')) },
        applicants.length > 0 && { name: t('programme.organisations'), value: capitalised(applicants.join(', ')) },
        partners.length > 0 && { name: t('programme.organisations.partner'), value: capitalised(partners.join(', ')) },
        former.length > 0 && { name: t('programme.former'), value: former.map(({ name, meaning: word }) => (word === '' ? name : t('programme.former.of', { name, meaning: meaning(word) }))).join(', ') },
      ]}
    />
  );
}

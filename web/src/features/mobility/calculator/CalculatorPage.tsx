import { Button, ToggleGroup } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { Loaded } from '../../../shared/feedback/Loaded';
import { useToday } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Page } from '../../../shared/page/Page';
import { Section } from '../../../shared/page/Section';
import { useToaster } from '../../../shared/toasts/Toasts';
import { JourneyTable } from '../JourneyTable';
import { CalculatorForm } from './CalculatorForm';
import styles from './CalculatorPage.module.css';
import { fetchFunding, fetchTravel, type TravelComparison } from './calculator.api';
import { Grants } from './Grants';
import { JourneyMap } from './JourneyMap';
import { ProgrammeComparison } from './ProgrammeComparison';
import { addressOf, isAsked, type Question, questionIn } from './question';

type Travel = 'standard' | 'green';

function travelOf(comparison: TravelComparison, mode: string): Travel {
  return comparison.options.find((option) => option.mode === mode)?.green === false ? 'standard' : 'green';
}

interface AnswersProps {
  question: Question;
  comparison: TravelComparison;
  mode: string;
  onChoose: (mode: string) => void;
}

function Answers({ question, comparison, mode, onChoose }: AnswersProps) {
  const { t } = useMessages();
  const kind = travelOf(comparison, mode);
  const funding = useQuery({ queryKey: ['funding', question, kind], queryFn: () => fetchFunding(question, kind), placeholderData: (known) => known });
  const isPaidByErasmus = funding.data?.fits.some(({ grant }) => grant.programme.startsWith('erasmus')) ?? true;
  const choose = (wanted: string) => onChoose(comparison.options.find(({ green }) => green === (wanted === 'green'))?.mode ?? '');
  return (
    <>
      <div className={styles.answers}>
        <Section
          title={t('calculator.grants')}
          aside={
            <ToggleGroup data-size="sm" variant="secondary" value={kind} onChange={choose} data-toggle-group={t('calculator.travel')}>
              <ToggleGroup.Item value="green">{t('calculator.travel.green')}</ToggleGroup.Item>
              <ToggleGroup.Item value="standard">{t('calculator.travel.standard')}</ToggleGroup.Item>
            </ToggleGroup>
          }
        >
          <Loaded query={funding}>{(found) => <Grants funding={found} />}</Loaded>
        </Section>
        <Section title={t('calculator.journeys')}>
          <JourneyTable comparison={comparison} chosen={mode} pays={isPaidByErasmus} onChoose={(option) => onChoose(option.mode)} />
        </Section>
      </div>
      {funding.data && funding.data.fits.length > 1 && (
        <Section title={t('calculator.compare')}>
          <ProgrammeComparison fits={funding.data.fits} />
        </Section>
      )}
    </>
  );
}

function useCopiedLink() {
  const { t } = useMessages();
  const { say } = useToaster();
  return async () => {
    await navigator.clipboard.writeText(window.location.href);
    say(t('calculator.link_copied'));
  };
}

/** What a trip earns and emits, for anyone; the address holds the question, so that it can be shared. */
export default function CalculatorPage() {
  const { t } = useMessages();
  const today = useToday();
  const queries = useQueryClient();
  const copyLink = useCopiedLink();
  const [parameters, setParameters] = useSearchParams();
  const question = questionIn(parameters, today);
  const people = question.pupils + question.adults;
  const travel = useQuery({ queryKey: ['travel', question.from, question.to, people], queryFn: () => fetchTravel(question.from, question.to, people), enabled: isAsked(question) });
  const mode = parameters.get('mode') ?? travel.data?.best_for_climate ?? '';
  const ask = async (asked: Question) => {
    const all = asked.pupils + asked.adults;
    await queries.fetchQuery({ queryKey: ['travel', asked.from, asked.to, all], queryFn: () => fetchTravel(asked.from, asked.to, all) });
    await queries.fetchQuery({ queryKey: ['funding', asked, 'green'], queryFn: () => fetchFunding(asked, 'green') });
    setParameters(addressOf(asked));
  };
  const choose = (mode: string) =>
    setParameters((known) => {
      known.set('mode', mode);
      return known;
    });
  return (
    <Page
      title={t('calculator.title')}
      lead={t('calculator.lead')}
      actions={
        isAsked(question) && (
          <>
            <Button variant="secondary" onClick={() => void copyLink()}>
              {t('calculator.share')}
            </Button>
            <Button variant="secondary" onClick={() => window.print()}>
              {t('calculator.print')}
            </Button>
          </>
        )
      }
    >
      <div className={styles.top}>
        <CalculatorForm key={addressOf(question).toString()} question={question} onAsk={ask} />
        {travel.data && <JourneyMap comparison={travel.data} mode={mode} />}
      </div>
      {isAsked(question) && <Loaded query={travel}>{(comparison) => <Answers question={question} comparison={comparison} mode={mode} onChoose={choose} />}</Loaded>}
    </Page>
  );
}

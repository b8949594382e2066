import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { ChoiceField } from '../../shared/form/fields';
import { useCallText } from './useCallText';
import { FundingPage } from './FundingPage';
import styles from './funding.module.css';
import { fetchProgrammes, type ProgrammeRow, programmesKey } from './programmes.api';
import { useRateText } from '../../shared/rates/useRateText';

const schoolForms = ['preschool', 'compulsory', 'upper_secondary', 'vocational', 'adapted', 'adult'];

/** Which programmes there are, and which take this school form. */
export default function ProgrammesPage() {
  const { t } = useMessages();
  const [parameters, setParameters] = useSearchParams();
  const form = parameters.get('school_form') ?? '';
  const query = useQuery({ queryKey: [...programmesKey, form], queryFn: () => fetchProgrammes(form) });
  return (
    <FundingPage lead={t('programme.lead')}>
      <div className={styles.chips} role="search">
        <ChoiceField
          pointer="/school_form"
          label={t('programme.filter.school_form')}
          value={form}
          onChange={(chosen) => setParameters(chosen === '' ? {} : { school_form: chosen }, { replace: true })}
          options={schoolForms.map((value) => ({ value, text: capitalised(t(`school_form.${value}`)) }))}
          nothing={t('register.all', { filter: t('programme.filter.school_form') })}
        />
      </div>
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('programme.empty')}>{t('programme.empty.text')}</EmptyState>
          ) : (
            <ul className={styles.programmes}>
              {rows.map((row) => (
                <Programme key={row.generation.programme + row.generation.generation} row={row} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </FundingPage>
  );
}

function Programme({ row: { generation, ended, begun, next_call: next } }: { row: ProgrammeRow }) {
  const { t } = useMessages();
  const text = useRateText();
  const call = useCallText();
  const format = useFormat();
  const name = [text.programme(generation.programme), generation.generation === 'next' ? t('programme.generation.next') : generation.generation].filter(Boolean).join(' ');
  const anchor = generation.generation === '' ? '' : `#${generation.generation}`;
  return (
    <li>
      <h2>
        <Link to={`/money/programmes/${generation.programme}${anchor}`}>{name}</Link>
      </h2>
      {ended && <p className={styles.soft}>{t('programme.archived')}</p>}
      {!begun && <p className={styles.soft}>{t('programme.coming')}</p>}
      {!ended && begun && <p>{t(`programme_about.${generation.programme}`)}</p>}
      {!ended && begun && <p className={styles.soft}>{`${t('programme.effort')}: ${t(`programme_effort.${generation.programme}`)}`}</p>}
      {generation.former.length > 0 && <p className={styles.soft}>{`${t('programme.former')}: ${generation.former.map((former) => former.name).join(', ')}`}</p>}
      {!ended && begun && (
        <p>
          {next
            ? `${t('programme.next_deadline')}: ${format.day(next.deadline)}, ${next.expected ? t('call.expected') : call.left(next.deadline)} (${call.round(next)})`
            : t('programme.no_deadline')}
        </p>
      )}
    </li>
  );
}

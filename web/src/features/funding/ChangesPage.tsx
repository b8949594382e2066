import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Register } from '../../shared/register/Register';
import { useRegister } from '../../shared/register/useRegister';
import { FundingPage } from './FundingPage';
import styles from './funding.module.css';
import { fetchRevisions, revisionsKey } from './rates.api';

const kinds = ['release', 'added', 'corrected', 'ended', 'imported', 'undone'] as const;
const filterNames = ['kind'] as const;

/** Who changed the rates, when, and why. */
export default function ChangesPage() {
  const { t } = useMessages();
  const format = useFormat();
  const state = useRegister(filterNames);
  const query = useQuery({ queryKey: [...revisionsKey, state.query], queryFn: () => fetchRevisions(state.query), placeholderData: keepPreviousData });
  return (
    <FundingPage lead={t('rate.same_for_all')}>
      <Register
        caption={t('rate.revisions')}
        state={state}
        query={query}
        rowKey={({ revision }) => String(revision.number)}
        filters={[{ name: 'kind', title: t('rate_revision.number'), options: kinds.map((kind) => ({ value: kind, text: t(`rate_revision.kind.${kind}`) })) }]}
        columns={[
          {
            name: 'kind',
            title: t('rate_revision.number'),
            names: true,
            cell: ({ revision }) => (
              <>
                {`${revision.number}: ${t(`rate_revision.kind.${revision.kind}`)}`}
                <span className={styles.soft}>{revision.reason}</span>
              </>
            ),
          },
          { name: 'made_at', title: t('rate_revision.made_at'), cell: ({ revision }) => format.instant(revision.made_at) },
          { name: 'made_by', title: t('rate_revision.made_by'), cell: ({ revision }) => [revision.made_by ?? t('rate_revision.program'), revision.organisation_name].filter(Boolean).join(', ') },
          { name: 'rates', title: t('rate_revision.count'), cell: ({ revision }) => t('rate_revision.rates', { rates: revision.rates }) },
          { name: 'undo', title: t('rate_revision.undo'), cell: ({ revision, allowed_actions }) => allowed_actions.includes('undo') && <Link to={`/money/changes/${revision.number}/undoing`}>{t('rate_revision.undo')}</Link> },
        ]}
        empty={<EmptyState title={t('rate_revision.empty')}>{t('rate_revision.empty.text')}</EmptyState>}
      />
    </FundingPage>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '../../shared/feedback/Loaded';
import { ChoiceField } from '../../shared/form/fields';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Moves } from './Moves';
import type { RunView } from './placement_runs.api';
import { fetchWithdrawal } from './what_if.api';
import styles from './WhatIf.module.css';

/** Who would move if one applicant withdrew. */
export function Withdrawal({ view }: { view: RunView }) {
  const { t } = useMessages();
  const [application, setApplication] = useState('');
  const query = useQuery({ queryKey: ['withdrawal', view.run.id, application], queryFn: () => fetchWithdrawal(view.run.id, application), enabled: application !== '' });
  return (
    <div className={styles.withdrawal}>
      <h3>{t('what_if.withdrawal')}</h3>
      <div className={`${styles.who} not-on-paper`}>
        <ChoiceField
          pointer="/application_id"
          label={t('what_if.withdrawal.who')}
          value={application}
          onChange={setApplication}
          nothing={t('what_if.withdrawal.nobody')}
          options={view.decisions.map(({ application_id, person_name }) => ({ value: application_id, text: person_name }))}
        />
      </div>
      {application !== '' && (
        <Loaded query={query}>
          {({ moves }) => (
            <div role="status">
              <p className={styles.count}>{t('what_if.withdrawal.moves', { count: moves.length })}</p>
              {moves.length > 0 && <Moves moves={moves} label={t('what_if.withdrawal.moves', { count: moves.length })} />}
            </div>
          )}
        </Loaded>
      )}
    </div>
  );
}

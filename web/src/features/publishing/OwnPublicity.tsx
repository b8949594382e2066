import { Switch } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Loaded } from '../../shared/feedback/Loaded';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { contactPointsKey } from './contact_points.api';
import styles from './OwnPublicity.module.css';
import { fetchPublicityConsents, givePublicityConsent, publicityKey, publicityKinds, type PublicityConsentView, withdrawPublicityConsent } from './publicity.api';

/** What the reader herself lets the public see of her. */
export function OwnPublicity() {
  const { t } = useMessages();
  const format = useFormat();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: publicityKey, queryFn: fetchPublicityConsents });
  const turning = useMutation({
    mutationFn: (change: () => Promise<PublicityConsentView>) => change(),
    onSuccess: () => Promise.all([publicityKey, contactPointsKey].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  return (
    <>
      <Loaded query={query}>
        {(consents) => (
          <ul className={styles.consents}>
            {publicityKinds.map((kind) => {
              const held = consents.find(({ consent, holds }) => consent.kind === kind && holds);
              return (
                <li key={kind}>
                  <Switch
                    label={t(`publicity_consent.text.${kind}`)}
                    description={held && t('publicity_consent.given', { day: format.day(held.consent.given_on) })}
                    checked={held !== undefined}
                    aria-disabled={turning.isPending}
                    onChange={() => !turning.isPending && turning.mutate(() => (held ? withdrawPublicityConsent(held.consent.id) : givePublicityConsent(kind)))}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
      {turning.isError && <ProblemNotice error={turning.error} />}
    </>
  );
}

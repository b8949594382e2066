import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { RunRow } from './placement_runs.api';

/** What a run is called, and what else tells it from others. */
export function useRunWords() {
  const { t } = useMessages();
  const format = useFormat();
  const boundsOf = ({ most_grant, most_kilograms_co2e, groups, partners }: RunRow['bounds']) => [
    most_grant && t('bounds.in_words.grant', { amount: format.money(most_grant.minor, most_grant.currency, 0) }),
    most_kilograms_co2e != null && t('bounds.in_words.co2', { count: most_kilograms_co2e }),
    groups.length > 0 && t('bounds.in_words.groups', { count: groups.length }),
    partners.length > 0 && t('bounds.in_words.partners', { count: partners.length }),
  ];
  const details = (run: RunRow) =>
    [t('run.seed', { seed: String(run.seed) }), run.grouping && t(`placement_grouping.${run.grouping}`).toLowerCase(), run.fixed.length > 0 && t('run.by_hand.count', { count: run.fixed.length }), run.pairs.length > 0 && t('run.pairs', { count: run.pairs.length }), ...boundsOf(run.bounds), run.kept_run_id && t('run.kept')]
      .filter(Boolean)
      .join(', ');
  return {
    details,
    name: (run: RunRow) => `${t(`placement_policy.${run.policy}`)}, ${details(run)}`,
  };
}

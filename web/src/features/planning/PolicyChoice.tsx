import { Radio, useRadioGroup } from '@digdir/designsystemet-react';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { policies, type Policy } from './placement_runs.api';
import styles from './PolicyChoice.module.css';

interface PolicyChoiceProps {
  policy: Policy;
  onChange: (policy: Policy) => void;
  /** Whether fair_share has groups to share between. */
  hasGroups: boolean;
}

/** The ways to place, each with what it promises and gives up. */
export function PolicyChoice({ policy, onChange, hasGroups }: PolicyChoiceProps) {
  const { t } = useMessages();
  const { getRadioProps } = useRadioGroup({ name: 'policy', value: policy, onChange: (value) => onChange(value as Policy) });
  return (
    <fieldset className={styles.policies}>
      <legend className="for-readers">{t('placing.how')}</legend>
      {policies.map((one) => (
        <Radio
          key={one}
          className={styles.policy}
          label={t(`placement_policy.${one}`)}
          description={t(one === 'fair_share' && !hasGroups ? 'placement_policy.promise.fair_share_without_groups' : `placement_policy.promise.${one}`)}
          {...getRadioProps({ value: one })}
        />
      ))}
    </fieldset>
  );
}

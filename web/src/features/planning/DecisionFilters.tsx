import { Field, Label, Search, Select } from '@digdir/designsystemet-react';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './Decisions.module.css';
import { type Shown, shownKinds } from './fitting';

interface DecisionFiltersProps {
  name: string;
  onName: (name: string) => void;
  shown: Shown;
  onShown: (shown: Shown) => void;
  /** How many fit, of how many. */
  count: number;
  total: number;
}

/** Finds applicants by name and by what they got. */
export function DecisionFilters({ name, onName, shown, onShown, count, total }: DecisionFiltersProps) {
  const { t } = useMessages();
  return (
    <div className={`${styles.filters} not-on-paper`}>
      <Field className={styles.find}>
        <Label>{t('run.find')}</Label>
        <Search>
          <Search.Input value={name} onChange={(event) => onName(event.target.value)} />
          <Search.Clear />
        </Search>
      </Field>
      <Field>
        <Label>{t('run.show')}</Label>
        <Select value={shown} onChange={(event) => onShown(event.target.value as Shown)}>
          {shownKinds.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {t(`run.show.${kind}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <p className={styles.count} role="status">
        {count === 0 ? t('run.none_shown') : t('run.shown', { count, total })}
      </p>
    </div>
  );
}

import { useState } from 'react';
import { lastDayOfTerm } from '../../shared/format/dates';
import { capitalised } from '../../shared/format/sentences';
import { ChoiceField, FieldGroup, FieldRow, LongTextField, NumberField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './AgreementForm.module.css';
import type { AgreementDraft } from './agreements.api';
import { conditionNames, type DraftValues, draftOf } from './draft';
import { QuotaFields } from './QuotaFields';
import { agreementKinds } from './words';

interface AgreementFormProps {
  start: DraftValues;
  partners: { id: string; name: string }[];
  submit: string;
  onSubmit: (draft: AgreementDraft) => Promise<unknown>;
  onCancel: () => void;
}

export function AgreementForm({ start, partners, submit, onSubmit, onCancel }: AgreementFormProps) {
  const { t } = useMessages();
  const [values, setValues] = useState(start);
  const set = (part: Partial<DraftValues>) => setValues({ ...values, ...part });

  return (
    <TaskForm submit={submit} onSubmit={() => onSubmit(draftOf(values))} onCancel={onCancel} hint={t('agreement.form.hint')}>
      <FieldRow>
        <ChoiceField
          pointer="/partner_id"
          label={t('agreement.partner')}
          value={values.partner_id}
          onChange={(partner_id) => set({ partner_id })}
          options={partners.map((partner) => ({ value: partner.id, text: partner.name }))}
          nothing={t('agreement.partner.choose')}
        />
        <ChoiceField
          pointer="/kind"
          label={t('agreement.kind')}
          value={values.kind}
          onChange={(kind) => set({ kind: kind as DraftValues['kind'] })}
          options={agreementKinds.map((kind) => ({ value: kind, text: capitalised(t(`agreement.kind.${kind}`)) }))}
        />
      </FieldRow>
      <LongTextField pointer="/purpose" label={t('agreement.purpose')} description={t('agreement.purpose.description')} rows={3} value={values.purpose} onChange={(purpose) => set({ purpose })} />
      <FieldGroup legend={t('agreement.term')} description={t('agreement.term.description')}>
        <FieldRow>
          <TextField pointer="/valid_from" label={t('agreement.valid_from')} type="date" value={values.valid_from} onChange={(valid_from) => set({ valid_from })} />
          <TextField pointer="/valid_to" label={t('agreement.valid_to')} type="date" value={values.valid_to} onChange={(valid_to) => set({ valid_to })} />
          <NumberField pointer="/notice_days" label={t('agreement.notice_days')} suffix={t('agreement.days_unit')} value={values.notice_days} onChange={(notice_days) => set({ notice_days })} />
        </FieldRow>
        <p className={styles.lengths}>
          <span>{t('agreement.term.set')}</span>
          {[3, 4, 5].map((years) => (
            <button key={years} type="button" onClick={() => values.valid_from && set({ valid_to: lastDayOfTerm(values.valid_from, years) })}>
              {t('agreement.term.years', { count: years })}
            </button>
          ))}
        </p>
      </FieldGroup>
      <FieldGroup legend={t('agreement.quotas')} description={t('agreement.quotas.description')}>
        <QuotaFields quotas={values.quotas} onChange={(quotas) => set({ quotas })} />
      </FieldGroup>
      <FieldGroup legend={t('agreement.conditions')} description={t('agreement.conditions.description')}>
        {conditionNames.map((name) => (
          <LongTextField
            key={name}
            pointer={`/conditions/${name}`}
            label={t(`agreement.conditions.${name}`)}
            optional
            rows={2}
            value={values.conditions[name]}
            onChange={(text) => set({ conditions: { ...values.conditions, [name]: text } })}
          />
        ))}
      </FieldGroup>
    </TaskForm>
  );
}

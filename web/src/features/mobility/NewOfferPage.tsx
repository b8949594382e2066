import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ChoiceField, FieldRow, LongTextField, NumberField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { fetchOfferableAgreements } from './agreements.api';
import { createOffer, type OfferDraft } from './rounds.api';

const activities = ['exchange', 'study_trip', 'internship', 'job_shadowing', 'teaching', 'course', 'virtual_exchange'] as const;
const fundings = ['none', 'erasmus_school', 'erasmus_vet', 'nordplus', 'lanekassen', 'own'] as const;

const levels = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;
const languages = ['en', 'de', 'fr', 'es', 'nl', 'it', 'ja', 'da', 'nb', 'sv', 'fi', 'is'];
const currencies = ['DKK', 'EUR', 'ISK', 'NOK', 'SEK'];

interface Written extends Omit<OfferDraft, 'places' | 'programmes' | 'year_levels' | 'minimum_age' | 'own_cost' | 'languages' | 'language_level'> {
  places: number | null;
  programmes: string;
  year_levels: string;
  minimum_age: number | null;
  language: string;
  language_level: string;
  /** In whole units of the currency. */
  own_cost: number | null;
  currency: string;
}

const words = (text: string) => text.split(',').map((word) => word.trim()).filter(Boolean);

/** The draft as the server takes it. */
function draftOf({ minimum_age, language, language_level, own_cost, currency, ...written }: Written): OfferDraft {
  return {
    ...written,
    places: written.places ?? 0,
    programmes: words(written.programmes),
    year_levels: words(written.year_levels).map(Number),
    languages: language ? [language] : [],
    ...(minimum_age === null ? {} : { minimum_age }),
    ...(language && language_level ? { language_level: language_level as NonNullable<OfferDraft['language_level']> } : {}),
    ...(own_cost === null ? {} : { own_cost: { minor: own_cost * 100, currency } }),
  };
}

/** A new offer in a round, from an agreement. */
export default function NewOfferPage() {
  const { t } = useMessages();
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [parameters] = useSearchParams();
  const roundId = parameters.get('round') ?? '';
  const agreements = useQuery({ queryKey: ['agreements', 'offerable'], queryFn: fetchOfferableAgreements });
  const [written, setWritten] = useState<Written>({
    round_id: roundId, agreement_id: undefined, partner_id: '', title: '', description: '', activity: 'exchange', direction: 'outgoing', who: 'pupils',
    places: null, starts_on: '', ends_on: '', programmes: '', year_levels: '', minimum_age: null, language: '', language_level: '', funding: 'none', own_cost: null, currency: 'EUR',
  });
  const change = (part: Partial<Written>) => setWritten((before) => ({ ...before, ...part }));
  const spoken = languages.map((value) => ({ value, text: capitalised(format.language(value)) })).sort(format.byName((one) => one.text));
  const choose = (agreementId: string) => {
    const agreement = agreements.data?.find(({ id }) => id === agreementId);
    change({ agreement_id: agreementId, partner_id: agreement?.partner_id ?? '' });
  };
  return (
    <Page title={t('offer.add')} above={{ to: `/rounds/${roundId}`, text: t('round.title') }} width="reading">
      <TaskForm
        submit={t('offer.add.submit')}
        onCancel={() => void navigate(`/rounds/${roundId}`)}
        onSubmit={async () => {
          const view = await createOffer(draftOf(written));
          await queries.invalidateQueries({ queryKey: ['offers'] });
          void navigate(`/offers/${view.offer.id}`);
        }}
      >
        <ChoiceField
          pointer="/partner_id"
          label={t('offer.agreement')}
          value={written.agreement_id ?? ''}
          onChange={choose}
          nothing={t('offer.agreement.choose')}
          options={(agreements.data ?? []).map((agreement) => ({ value: agreement.id, text: `${agreement.partner_name} (${t(`agreement.kind.${agreement.kind}`)})` }))}
        />
        <TextField pointer="/title" label={t('offer.title')} value={written.title} onChange={(title) => change({ title })} />
        <LongTextField pointer="/description" label={t('offer.description')} value={written.description} onChange={(description) => change({ description })} />
        <FieldRow>
          <ChoiceField pointer="/activity" label={t('offer.what')} value={written.activity} onChange={(activity) => change({ activity: activity as OfferDraft['activity'] })} options={activities.map((value) => ({ value, text: capitalised(t(`activity.${value}`)) }))} />
          <NumberField pointer="/places" label={t('offer.places')} value={written.places} onChange={(places) => change({ places })} />
        </FieldRow>
        <FieldRow>
          <TextField pointer="/starts_on" type="date" label={t('offer.starts_on')} value={written.starts_on} onChange={(starts_on) => change({ starts_on })} />
          <TextField pointer="/ends_on" type="date" label={t('offer.ends_on')} value={written.ends_on} onChange={(ends_on) => change({ ends_on })} />
        </FieldRow>
        <TextField pointer="/programmes" label={t('offer.programmes')} description={t('offer.programmes.text')} optional value={written.programmes} onChange={(programmes) => change({ programmes })} />
        <TextField pointer="/year_levels" label={t('offer.year_levels_field')} description={t('offer.year_levels_field.text')} optional value={written.year_levels} onChange={(year_levels) => change({ year_levels })} />
        <FieldRow>
          <ChoiceField pointer="/languages" label={t('offer.language')} optional nothing={t('offer.language.any')} value={written.language} onChange={(language) => change({ language })} options={spoken} />
          <ChoiceField pointer="/language_level" label={t('offer.language_level')} optional nothing={t('offer.language_level.none')} value={written.language_level} onChange={(language_level) => change({ language_level })} options={levels.map((value) => ({ value, text: value.toUpperCase() }))} />
        </FieldRow>
        <NumberField pointer="/minimum_age" label={t('offer.minimum_age_field')} description={t('offer.minimum_age_field.text')} optional value={written.minimum_age} onChange={(minimum_age) => change({ minimum_age })} />
        <FieldRow>
          <NumberField pointer="/own_cost/minor" label={t('offer.own_cost_field')} optional value={written.own_cost} onChange={(own_cost) => change({ own_cost })} />
          <ChoiceField pointer="/own_cost/currency" label={t('offer.currency')} value={written.currency} onChange={(currency) => change({ currency })} options={currencies.map((value) => ({ value, text: value }))} />
        </FieldRow>
        <ChoiceField pointer="/funding" label={t('offer.funding')} value={written.funding} onChange={(funding) => change({ funding: funding as OfferDraft['funding'] })} options={fundings.map((value) => ({ value, text: capitalised(t(`offer.funding.${value}`)) }))} />
      </TaskForm>
    </Page>
  );
}

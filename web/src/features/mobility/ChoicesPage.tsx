import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { LongTextField, NumberField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { useToaster } from '../../shared/toasts/Toasts';
import styles from './ChoicesPage.module.css';
import { OfferCard } from './OfferCard';
import { fetchOwnApplication, handIn, type OwnApplicationView } from './own.api';
import { PlacementResult } from './PlacementResult';
import { RankedChoices } from './RankedChoices';
import { toggled } from './ranking';

function draftOf(view: OwnApplicationView) {
  const application = view.application;
  return {
    choices: application?.choices ?? [],
    motivation: application?.motivation ?? '',
    programme: application?.programme ?? '',
    year_level: application?.year_level ?? null,
  };
}

function Deadline({ view }: { view: OwnApplicationView }) {
  const { t } = useMessages();
  const format = useFormat();
  const ranked = view.application?.choices.length ?? 0;
  const deadline = t('own_application.deadline', { day: format.day(view.round.closes_on), hour: view.deadline_hour });
  if (!view.takes_applications) return <>{t('own_application.closed', { day: format.day(view.round.closes_on) })}</>;
  return (
    <>
      {t('own_application.ranked', { count: ranked })} {deadline}
    </>
  );
}

function Choosing({ view }: { view: OwnApplicationView }) {
  const { t } = useMessages();
  const { say } = useToaster();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(view));
  const open = view.takes_applications;
  const full = draft.choices.length >= view.choices_maximum;
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));

  async function send() {
    const saved = await handIn(view.round.id, { ...draft, year_level: draft.year_level ?? 0 });
    queries.setQueryData(['own-application', view.round.id], saved);
    say(t('own_application.handed_in', { count: draft.choices.length }));
  }

  const form = (
    <TaskForm submit={t('own_application.hand_in')} onSubmit={send} hint={t('own_application.change_until')}>
      <Section title={t('own_application.your_choices')}>
        {draft.choices.length === 0 ? (
          <EmptyState title={t('own_application.none_chosen')}>{t('own_application.none_chosen.text', { most: view.choices_maximum })}</EmptyState>
        ) : (
          <RankedChoices choices={draft.choices} offers={view.offers} open={open} onChange={(choices) => change({ choices })} />
        )}
      </Section>
      <TextField pointer="/programme" label={t('own_application.programme')} suggestions={view.programmes} value={draft.programme} onChange={(programme) => change({ programme })} />
      <NumberField pointer="/year_level" label={t('own_application.year_level')} value={draft.year_level} onChange={(year_level) => change({ year_level })} />
      <LongTextField pointer="/motivation" label={t('own_application.motivation')} optional value={draft.motivation} onChange={(motivation) => change({ motivation })} />
    </TaskForm>
  );

  return (
    <div className={styles.sides}>
      <Section title={t('own_application.offers', { count: view.offers.length })}>
        <div className={styles.cards}>
          {view.offers.map((choosable) => {
            const position = draft.choices.indexOf(choosable.offer.id);
            return (
              <OfferCard
                key={choosable.offer.id}
                choosable={choosable}
                rank={position === -1 ? null : position + 1}
                full={full}
                open={open}
                onToggle={() => change({ choices: toggled(draft.choices, choosable.offer.id, view.choices_maximum) })}
              />
            );
          })}
        </div>
      </Section>
      {open && <div className={styles.form}>{form}</div>}
    </div>
  );
}

/** A pupil's choices in a round: offers, her ranked list, and later what she got. */
export default function ChoicesPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['own-application', id], queryFn: () => fetchOwnApplication(id) });
  return (
    <Loaded query={query}>
      {(view) => (
        <Page title={view.round.name} above={{ to: '/choices', text: t('own_application.title') }} lead={<Deadline view={view} />}>
          {view.placement && <PlacementResult roundId={id} placement={view.placement} />}
          <Choosing view={view} />
        </Page>
      )}
    </Loaded>
  );
}

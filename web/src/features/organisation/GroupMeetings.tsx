import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FieldRow, LongTextField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat, useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import { addGroupMeeting, type GroupMeeting, type GroupView } from './groups.api';
import lines from './Lines.module.css';

/** The meetings, the newest first, with what was on the agenda and what was decided. */
export function GroupMeetings({ view }: { view: GroupView }) {
  const { t } = useMessages();
  const meetings = [...view.meetings].sort((a, b) => b.held_on.localeCompare(a.held_on));
  return (
    <>
      {meetings.length === 0 ? (
        <p className={lines.soft}>{t('group_meeting.none')}</p>
      ) : (
        <ul className={lines.lines}>
          {meetings.map((meeting) => (
            <MeetingLine key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      )}
      {view.allowed_actions.includes('add_meeting') && (
        <details className={`${lines.more} not-on-paper`}>
          <summary>{t('group_meeting.add')}</summary>
          <MeetingForm groupId={view.group.id} />
        </details>
      )}
    </>
  );
}

function MeetingLine({ meeting }: { meeting: GroupMeeting }) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <li>
      <span className={lines.name}>{format.day(meeting.held_on)}</span>
      <span>{meeting.place}</span>
      {(meeting.agenda || meeting.minutes) && (
        <div className={`${lines.wide} ${lines.words}`}>
          {meeting.agenda && (
            <p>
              <span className={lines.soft}>{t('group_meeting.agenda')}:</span> {meeting.agenda}
            </p>
          )}
          {meeting.minutes && (
            <p>
              <span className={lines.soft}>{t('group_meeting.minutes')}:</span> {meeting.minutes}
            </p>
          )}
        </div>
      )}
    </li>
  );
}

function MeetingForm({ groupId }: { groupId: string }) {
  const { t } = useMessages();
  const today = useToday();
  const { say } = useToaster();
  const queries = useQueryClient();
  const empty = { held_on: today, place: '', agenda: '', minutes: '' };
  const [draft, setDraft] = useState(empty);
  const set = (part: Partial<typeof empty>) => setDraft({ ...draft, ...part });

  async function add() {
    const { held_on, ...texts } = draft;
    await addGroupMeeting(groupId, { held_on, ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')) });
    await queries.invalidateQueries({ queryKey: ['working-groups'] });
    say(t('group_meeting.added'));
    setDraft(empty);
  }

  return (
    <TaskForm submit={t('group_meeting.add.submit')} onSubmit={add}>
      <FieldRow>
        <TextField pointer="/held_on" label={t('group_meeting.held_on')} type="date" value={draft.held_on} onChange={(held_on) => set({ held_on })} />
        <TextField pointer="/place" label={t('group_member.place')} optional value={draft.place} onChange={(place) => set({ place })} />
      </FieldRow>
      <LongTextField pointer="/agenda" label={t('group_meeting.agenda')} optional value={draft.agenda} onChange={(agenda) => set({ agenda })} />
      <LongTextField pointer="/minutes" label={t('group_meeting.minutes')} optional value={draft.minutes} onChange={(minutes) => set({ minutes })} />
    </TaskForm>
  );
}

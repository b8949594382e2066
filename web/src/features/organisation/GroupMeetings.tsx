import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FieldRow, LongTextField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat, useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import { addGroupMeeting, editGroupMeeting, type GroupMeeting, type GroupMeetingDraft, type GroupView } from './groups.api';
import lines from './Lines.module.css';

/** The meetings, the newest first, with what was on the agenda and what was decided. */
export function GroupMeetings({ view }: { view: GroupView }) {
  const { t } = useMessages();
  const today = useToday();
  const mayKeep = view.allowed_actions.includes('add_meeting');
  const meetings = [...view.meetings].sort((a, b) => b.held_on.localeCompare(a.held_on));
  return (
    <>
      {meetings.length === 0 ? (
        <p className={lines.soft}>{t('group_meeting.none')}</p>
      ) : (
        <ul className={lines.lines}>
          {meetings.map((meeting) => (
            <MeetingLine key={`${meeting.id} ${meeting.version}`} meeting={meeting} mayKeep={mayKeep} />
          ))}
        </ul>
      )}
      {mayKeep && (
        <details className={`${lines.more} not-on-paper`}>
          <summary>{t('group_meeting.add')}</summary>
          <MeetingForm start={{ held_on: today }} submit={t('group_meeting.add.submit')} onSubmit={(draft) => addGroupMeeting(view.group.id, draft)} />
        </details>
      )}
    </>
  );
}

function MeetingLine({ meeting, mayKeep }: { meeting: GroupMeeting; mayKeep: boolean }) {
  const { t } = useMessages();
  const [editing, setEditing] = useState(false);
  const { held_on, place, agenda, minutes } = meeting;
  const format = useFormat();
  return (
    <li>
      <span className={lines.name}>{format.day(held_on)}</span>
      <span>{place}</span>
      <span />
      {mayKeep && (
        <span className={lines.buttons}>
          <Button variant="tertiary" data-size="sm" aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {t('group_meeting.edit')}
            <span className="for-readers"> {format.day(held_on)}</span>
          </Button>
        </span>
      )}
      {(agenda || minutes) && (
        <div className={`${lines.wide} ${lines.words}`}>
          {agenda && (
            <p>
              <span className={lines.soft}>{t('group_meeting.agenda')}:</span> {agenda}
            </p>
          )}
          {minutes && (
            <p>
              <span className={lines.soft}>{t('group_meeting.minutes')}:</span> {minutes}
            </p>
          )}
        </div>
      )}
      {editing && (
        <div className={lines.wide}>
          <MeetingForm start={{ held_on, place, agenda, minutes }} submit={t('form.save')} onSubmit={(draft) => editGroupMeeting(meeting, draft)} />
        </div>
      )}
    </li>
  );
}

interface MeetingFormProps {
  start: GroupMeetingDraft;
  submit: string;
  onSubmit: (draft: GroupMeetingDraft) => Promise<unknown>;
}

function MeetingForm({ start, submit, onSubmit }: MeetingFormProps) {
  const { t } = useMessages();
  const { say } = useToaster();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(start);
  const set = (part: Partial<GroupMeetingDraft>) => setDraft({ ...draft, ...part });

  async function send() {
    const { held_on, ...texts } = draft;
    await onSubmit({ held_on, ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) });
    await queries.invalidateQueries({ queryKey: ['working-groups'] });
    say(t('group_meeting.added'));
    setDraft(start);
  }

  return (
    <TaskForm submit={submit} onSubmit={send}>
      <FieldRow>
        <TextField pointer="/held_on" label={t('group_meeting.held_on')} type="date" value={draft.held_on} onChange={(held_on) => set({ held_on })} />
        <TextField pointer="/place" label={t('group_member.place')} optional value={draft.place ?? ''} onChange={(place) => set({ place })} />
      </FieldRow>
      <LongTextField pointer="/agenda" label={t('group_meeting.agenda')} optional value={draft.agenda ?? ''} onChange={(agenda) => set({ agenda })} />
      <LongTextField pointer="/minutes" label={t('group_meeting.minutes')} optional value={draft.minutes ?? ''} onChange={(minutes) => set({ minutes })} />
    </TaskForm>
  );
}

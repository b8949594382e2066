import { Button } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { Notice } from '../../shared/feedback/Notice';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useSession } from '../../shared/session/useSession';
import { useToaster } from '../../shared/toasts/Toasts';
import styles from './InvitePage.module.css';
import { fetchPerson, invite, type InvitationDraft, type InvitationMade } from './people.api';
import { NameFields, RoleFields } from './PersonFields';

/** Someone is asked to take a role; the link that lets her in is shown once. */
export default function InvitePage() {
  const [parameters] = useSearchParams();
  const personId = parameters.get('person');
  const { language } = useMessages();
  const { organisation } = useSession();
  const nobody: InvitationDraft = { name: '', email: '', language, role: 'teacher', organisation_id: organisation.id };
  const query = useQuery({
    queryKey: ['people', personId, 'to-invite'],
    queryFn: async (): Promise<InvitationDraft> => {
      if (personId === null) return nobody;
      const person = await fetchPerson(personId);
      const role = person.roles.at(0);
      return { ...nobody, name: person.name, email: person.email ?? '', language: person.language, ...(role && { role: role.kind, organisation_id: role.organisation_id }) };
    },
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
  return <Loaded query={query}>{(start) => <Invite start={start} />}</Loaded>;
}

function Invite({ start }: { start: InvitationDraft }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(start);
  const [made, setMade] = useState<InvitationMade | null>(null);
  const set = (part: Partial<InvitationDraft>) => setDraft({ ...draft, ...part });

  async function send() {
    setMade(await invite(draft));
    await queries.invalidateQueries({ queryKey: ['invitations'] });
  }

  return (
    <Page title={t('person.invite')} above={{ to: '/people', text: t('person.title') }} lead={t('person.invite.lead')} width="reading">
      {made ? (
        <Made made={made} name={draft.name} />
      ) : (
        <TaskForm submit={t('person.invite.submit')} onSubmit={send} onCancel={() => void navigate('/people')}>
          <NameFields person={draft} onChange={set} />
          <RoleFields rolePointer="/role" role={draft.role} organisationId={draft.organisation_id} onChange={set} />
        </TaskForm>
      )}
    </Page>
  );
}

function Made({ made, name }: { made: InvitationMade; name: string }) {
  const { t } = useMessages();
  const format = useFormat();
  const { say } = useToaster();
  const link = new URL(made.link, window.location.origin).href;

  async function copy() {
    await navigator.clipboard.writeText(link);
    say(t('invitation.copied'));
  }

  return (
    <div className={styles.made}>
      <Notice tone="good" role="status" title={t('invitation.made', { name })}>
        {t(made.mailed ? 'invitation.mailed' : 'invitation.not_mailed', { name })} {t('invitation.expires', { when: format.instant(made.expires_at) })}
      </Notice>
      <p>
        <span className={styles.title}>{t('invitation.link')}</span>
        <code className={styles.link}>{link}</code>
      </p>
      <div className={styles.buttons}>
        {window.isSecureContext && <Button onClick={() => void copy()}>{t('invitation.copy')}</Button>}
        <Button asChild variant="secondary">
          <Link to="/people">{t('invitation.back')}</Link>
        </Button>
      </div>
    </div>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { useToaster } from '../../shared/toasts/Toasts';
import { ContactForm } from './ContactForm';
import { endContact, type NamedContact, type PartnerView } from './partners.api';
import styles from './PartnerPeople.module.css';
import { usePartnerChanged } from './usePartnerChanged';

export function PartnerPeople({ view }: { view: PartnerView }) {
  const { t } = useMessages();
  const mayName = view.allowed_actions.includes('add_contact');
  return (
    <>
      {(['ours', 'theirs'] as const).map((side) => (
        <Section key={side} title={t(`partner.contacts_${side}`)}>
          <Contacts contacts={view.contacts.filter((contact) => contact.side === side)} nobody={t(`partner.contacts_${side}.nobody`)} mayEnd={mayName} />
        </Section>
      ))}
      {mayName && (
        <Section title={t('partner.add_contact')}>
          <ContactForm partnerId={view.partner.id} />
        </Section>
      )}
    </>
  );
}

function Contacts({ contacts, nobody, mayEnd }: { contacts: readonly NamedContact[]; nobody: string; mayEnd: boolean }) {
  if (contacts.length === 0) return <p className={styles.nobody}>{nobody}</p>;
  return (
    <ul className={styles.contacts}>
      {contacts.map((contact) => (
        <ContactLine key={contact.id} contact={contact} mayEnd={mayEnd} />
      ))}
    </ul>
  );
}

function ContactLine({ contact, mayEnd }: { contact: NamedContact; mayEnd: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  const { say } = useToaster();
  const changed = usePartnerChanged();
  const end = useMutation({
    mutationFn: () => endContact(contact.id, format.today),
    onSuccess: async () => {
      await changed();
      say(t('partner.contact_ended', { name: contact.name }));
    },
  });
  return (
    <li>
      <span className={styles.name}>{contact.name}</span>
      <span>{contact.function}</span>
      <span>{contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}</span>
      <span>
        {contact.valid_to
          ? t('partner.contact.until', { day: format.shortDay(contact.valid_to) })
          : t('partner.contact.since', { day: format.shortDay(contact.valid_from) })}
      </span>
      {mayEnd && !contact.valid_to && (
        <Button variant="tertiary" data-size="sm" aria-disabled={end.isPending} onClick={() => !end.isPending && end.mutate()}>
          {t('partner.contact.end')}
          <span className="for-readers"> {contact.name}</span>
        </Button>
      )}
      {end.isError && <ProblemNotice error={end.error} />}
    </li>
  );
}

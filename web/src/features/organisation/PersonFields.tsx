import { useQuery } from '@tanstack/react-query';
import { ChoiceField, FieldRow, TextField } from '../../shared/form/fields';
import { capitalised } from '../../shared/format/sentences';
import { languageNames, languages } from '../../shared/messages/languages';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useSession } from '../../shared/session/useSession';
import type { PersonDraft, PersonEdit } from './people.api';
import { fetchOwnPlaces } from './places.api';
import { staffRoles } from './roles';

interface NameFieldsProps {
  person: PersonEdit;
  emailOptional?: boolean;
  onChange: (part: Partial<PersonEdit>) => void;
}

/** Who she is, and how she is written to. */
export function NameFields({ person, emailOptional, onChange }: NameFieldsProps) {
  const { t } = useMessages();
  return (
    <>
      <FieldRow>
        <TextField pointer="/name" label={t('person.name')} value={person.name} onChange={(name) => onChange({ name })} />
        <TextField pointer="/email" label={t('person.email')} type="email" optional={emailOptional} value={person.email ?? ''} onChange={(email) => onChange({ email })} />
      </FieldRow>
      <ChoiceField
        pointer="/language"
        label={t('person.language')}
        description={t('person.language.description')}
        value={person.language}
        onChange={(language) => onChange({ language })}
        options={languages.map((language) => ({ value: language, text: languageNames[language] }))}
      />
    </>
  );
}

interface RoleFieldsProps {
  /** JSON Pointer of the role's word in what is sent. */
  rolePointer: '/role' | '/kind';
  role: PersonDraft['role'];
  organisationId: string;
  onChange: (part: { role?: PersonDraft['role']; organisation_id?: string }) => void;
}

/** What she does, and where. */
export function RoleFields({ rolePointer, role, organisationId, onChange }: RoleFieldsProps) {
  const { t } = useMessages();
  const { organisation } = useSession();
  const places = useQuery({ queryKey: ['places', organisation.id], queryFn: fetchOwnPlaces });
  const known = places.data ?? [{ id: organisation.id, name: organisation.name }];
  return (
    <FieldRow>
      <ChoiceField
        pointer={rolePointer}
        label={t('person.role')}
        value={role}
        onChange={(word) => onChange({ role: word as PersonDraft['role'] })}
        options={staffRoles.map((word) => ({ value: word, text: capitalised(t(`role.${word}`)) }))}
      />
      <ChoiceField
        pointer="/organisation_id"
        label={t('person.organisation')}
        value={organisationId}
        onChange={(organisation_id) => onChange({ organisation_id })}
        options={known.map((place) => ({ value: place.id, text: place.name }))}
      />
    </FieldRow>
  );
}

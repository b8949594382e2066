import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FieldRow, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import { checkRows, type DirectoryImport, type RegisterProfile } from './imports.api';
import styles from './MappingForm.module.css';
import { MappingRow } from './MappingRow';
import { columnPointer, feeding, fieldOf } from './profile';

/** Which column of the file is which fact; kept as a profile for the next file of the same kind. */
export function MappingForm({ one }: { one: DirectoryImport }) {
  const { t } = useMessages();
  const { say } = useToaster();
  const queries = useQueryClient();
  const [profile, setProfile] = useState(one.profile);

  async function check() {
    const { country, ...rest } = profile;
    const checked = await checkRows(one.id, country ? { ...rest, country } : rest);
    queries.setQueryData(['imports', one.id], checked);
    await queries.invalidateQueries({ queryKey: ['imports', one.id, 'rows'] });
    say(t('directory_import.checked'));
  }

  return (
    <div className={styles.mapping}>
      <TaskForm submit={t('directory_import.check')} onSubmit={check} hint={t('directory_import.check.hint')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('directory_import.column')}</th>
              <th scope="col">{t('directory_import.samples')}</th>
              <th scope="col">{t('directory_import.field')}</th>
            </tr>
          </thead>
          <tbody>
            {one.columns.map((column) => (
              <MappingRow
                key={column.name}
                pointer={columnPointer(profile, column.name)}
                column={column}
                fields={one.fields}
                field={fieldOf(profile, column.name)}
                onChange={(field) => setProfile(feeding(profile, column.name, field))}
              />
            ))}
          </tbody>
        </table>
        <ProfileFields profile={profile} onChange={setProfile} />
      </TaskForm>
    </div>
  );
}

/** What the rows do not say themselves. */
function ProfileFields({ profile, onChange }: { profile: RegisterProfile; onChange: (profile: RegisterProfile) => void }) {
  const { t } = useMessages();
  return (
    <FieldRow>
      <TextField
        pointer="/name"
        label={t('directory_import.profile')}
        description={t('directory_import.profile.description')}
        optional
        value={profile.name}
        onChange={(name) => onChange({ ...profile, name })}
      />
      <TextField
        pointer="/register_name"
        label={t('directory_import.register_name')}
        description={t('directory_import.register_name.description')}
        value={profile.register_name}
        onChange={(register_name) => onChange({ ...profile, register_name })}
      />
      <TextField
        pointer="/country"
        label={t('directory_import.country')}
        description={t('directory_import.country.description')}
        optional
        value={profile.country ?? ''}
        onChange={(country) => onChange({ ...profile, country: country.toUpperCase().slice(0, 2) })}
      />
    </FieldRow>
  );
}

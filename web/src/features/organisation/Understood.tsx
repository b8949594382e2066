import { Facts } from '../../shared/facts/Facts';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { DirectoryImport } from './imports.api';

/** What the program made of the file before anyone said anything. */
export function Understood({ one }: { one: DirectoryImport }) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <Facts
      facts={[
        { name: t('directory_import.separator'), value: t(`directory_import.separator.${one.separator}`) },
        { name: t('directory_import.encoding'), value: t(`directory_import.encoding.${one.encoding}`) },
        { name: t('directory_import.row_count'), value: format.number(one.row_count) },
      ]}
    />
  );
}

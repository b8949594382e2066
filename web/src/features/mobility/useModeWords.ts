import { useMessages } from '../../shared/messages/MessagesProvider';

/** "train + ferry" of the mode "train+ferry", in the reader's language. */
export function useModeWords() {
  const { t } = useMessages();
  return (mode: string) =>
    mode
      .split('+')
      .map((part) => t(`mode.${part}`))
      .join(' + ');
}

import { Notice } from '../../shared/feedback/Notice';
import { useMessages } from '../../shared/messages/MessagesProvider';

/** Which cost two of those that pay for a stay pay; nothing where none. */
export function FundedTwice({ sentences }: { sentences: readonly string[] }) {
  const { t } = useMessages();
  if (sentences.length === 0) return null;
  return (
    <Notice tone="attention" title={t('stay_funding.twice')}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

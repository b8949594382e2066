import { Button } from '@digdir/designsystemet-react';
import { isProblem } from '../api/problem';
import { useMessages } from '../messages/MessagesProvider';
import { Notice } from './Notice';

/** What went wrong, what to do, and for the unexpected the number to give to whoever looks into it. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useMessages();
  const unexpected = !isProblem(error) || error.unexpected;
  const title = isProblem(error) && error.status > 0 && error.title ? error.title : t(isProblem(error, 0) ? 'frame.problem.no_answer' : 'frame.problem.unexpected');
  const detail = isProblem(error) ? error.detail : undefined;
  const requestId = isProblem(error) ? error.requestId : undefined;
  return (
    <Notice tone="danger" title={title} role="alert">
      {detail && detail !== title && <p>{detail}</p>}
      {unexpected && requestId && <p>{t('frame.problem.request', { request: requestId })}</p>}
      {onRetry && (
        <p>
          <Button variant="secondary" data-size="sm" onClick={onRetry}>
            {t('frame.problem.try_again')}
          </Button>
        </p>
      )}
    </Notice>
  );
}

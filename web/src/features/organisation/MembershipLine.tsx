import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ConfirmDialog } from '../../shared/actions/ConfirmDialog';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useMay } from '../../shared/session/useSession';
import { useToaster } from '../../shared/toasts/Toasts';
import lines from './Lines.module.css';
import styles from './MembershipLine.module.css';
import { chooseShares, endMembership, type MembershipView, type ShareKind, shareKinds } from './memberships.api';
import { isOver } from './roles';
import { useTerm } from './useTerm';

/** One membership as the member sees it: what it shares is its own choice, and nothing until it chooses. */
export function MembershipLine({ view }: { view: MembershipView }) {
  const { t } = useMessages();
  const today = useToday();
  const term = useTerm();
  const { say } = useToaster();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const mayKeep = useMay('keep_groups');
  const { membership } = view;
  const over = isOver(membership, today);
  const share = useMutation({
    mutationFn: (shares: ShareKind[]) => chooseShares(membership.id, shares),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['memberships'] });
      say(t('form.saved'));
    },
  });
  const shares = share.isPending ? share.variables : view.shares;

  async function end() {
    await endMembership(membership.id, today);
    await queries.invalidateQueries({ queryKey: ['memberships'] });
    say(t('membership.ended', { name: membership.organisation_name }));
  }

  return (
    <li>
      <span className={lines.name}>
        {membership.organisation_name}
        <span className={lines.under}>{[membership.member_name, membership.unit].filter(Boolean).join(' · ')}</span>
      </span>
      <fieldset className={styles.shares} disabled={!mayKeep || over}>
        <legend>{t('membership.shares', { name: membership.organisation_name })}</legend>
        {shareKinds.map((kind) => (
          <Checkbox
            key={kind}
            data-size="sm"
            label={t(`membership.share.${kind}`)}
            checked={shares.includes(kind)}
            disabled={!mayKeep || over}
            onChange={(event) => share.mutate(event.target.checked ? [...shares, kind] : shares.filter((one) => one !== kind))}
          />
        ))}
      </fieldset>
      <span className={lines.soft}>{term(membership)}</span>
      {mayKeep && !membership.valid_to && (
        <span className={lines.buttons}>
          <Button variant="tertiary" data-size="sm" onClick={() => dialog.current?.showModal()}>
            {t('membership.end')}
            <span className="for-readers"> {membership.organisation_name}</span>
          </Button>
          <ConfirmDialog dialog={dialog} title={t('membership.end')} submit={t('term.end_today')} tone="danger" onConfirm={end}>
            <p>{t('membership.end.text', { name: membership.organisation_name })}</p>
          </ConfirmDialog>
        </span>
      )}
      {share.isError && <ProblemNotice error={share.error} />}
    </li>
  );
}

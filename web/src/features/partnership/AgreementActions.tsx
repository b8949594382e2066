import { useRef } from 'react';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { ConfirmDialog } from '../../shared/actions/ConfirmDialog';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useSession } from '../../shared/session/useSession';
import { useToaster } from '../../shared/toasts/Toasts';
import { type AgreementView, documentAddress, signAgreement, terminateAgreement } from './agreements.api';
import { useAgreementChanged } from './useAgreement';

export function AgreementActions({ view }: { view: AgreementView }) {
  const { t } = useMessages();
  const { person } = useSession();
  const { say } = useToaster();
  const signing = useRef<HTMLDialogElement>(null);
  const terminating = useRef<HTMLDialogElement>(null);
  const changed = useAgreementChanged();
  const { id, notice_days } = view.agreement;

  async function sign() {
    await changed(await signAgreement(id));
    say(t('agreement.signed'));
  }
  async function terminate() {
    await changed(await terminateAgreement(id));
    say(t('agreement.termination.done'));
  }

  return (
    <>
      <AllowedActions
        allowed={view.allowed_actions}
        actions={[
          { name: 'sign', text: t('agreement.action.sign'), main: true, onDo: () => signing.current?.showModal() },
          { name: 'record_signature', text: t('agreement.action.record_signature'), main: true, to: `/agreements/${id}/their-signature` },
          { name: 'edit', text: t('agreement.action.edit'), to: `/agreements/${id}/edit` },
          { text: t('agreement.document'), href: documentAddress(id) },
          { name: 'terminate', text: t('agreement.action.terminate'), onDo: () => terminating.current?.showModal(), tone: 'danger' },
        ]}
      />
      <ConfirmDialog dialog={signing} title={t('agreement.action.sign')} submit={t('agreement.sign.submit')} onConfirm={sign}>
        <p>{t('agreement.sign.text', { person: person.name, organisation: view.organisation_name, partner: view.partner_name })}</p>
      </ConfirmDialog>
      <ConfirmDialog dialog={terminating} title={t('agreement.action.terminate')} submit={t('agreement.termination.submit')} tone="danger" onConfirm={terminate}>
        <p>{t('agreement.termination.text', { partner: view.partner_name, count: notice_days })}</p>
      </ConfirmDialog>
    </>
  );
}

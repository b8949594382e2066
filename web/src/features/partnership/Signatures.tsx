import { paperAddress } from '../../shared/api/attachments.api';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { AgreementView } from './agreements.api';
import styles from './Signatures.module.css';

/** Who signed for each side, and when; an open line where nobody has yet. */
export function Signatures({ view }: { view: AgreementView }) {
  const { t } = useMessages();
  const { our_signature, their_signature } = view.agreement;
  return (
    <div className={styles.signatures}>
      <SignatureLine side={view.organisation_name} name={our_signature && (view.our_signatory ?? '')} signedOn={our_signature?.signed_on} open={t('agreement.signature.open_ours')} />
      <SignatureLine side={view.partner_name} name={their_signature?.name} signedOn={their_signature?.signed_on} paperId={their_signature?.paper_id} open={t('agreement.signature.open_theirs')} />
    </div>
  );
}

interface SignatureLineProps {
  side: string;
  name: string | null | undefined;
  signedOn: string | undefined;
  paperId?: string | null;
  open: string;
}

function SignatureLine({ side, name, signedOn, paperId, open }: SignatureLineProps) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <div className={styles.signature} data-open={signedOn === undefined}>
      <p className={styles.line}>{signedOn === undefined ? open : name}</p>
      <p>{side}</p>
      {signedOn !== undefined && <p className={styles.day}>{format.day(signedOn)}</p>}
      {paperId && (
        <p className={styles.day}>
          <a href={paperAddress(paperId)}>{t('agreement.signature.paper')}</a>
        </p>
      )}
    </div>
  );
}

import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { keepPaper } from '../../shared/api/attachments.api';
import { Loaded } from '../../shared/feedback/Loaded';
import { useToday } from '../../shared/format/useFormat';
import { FileField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { recordTheirSignature } from './agreements.api';
import { useAgreement, useAgreementChanged } from './useAgreement';

export default function RecordTheirSignaturePage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const today = useToday();
  const { say } = useToaster();
  const navigate = useNavigate();
  const changed = useAgreementChanged();
  const query = useAgreement(id, 'to_change');
  const [signedOn, setSignedOn] = useState(today);
  const [name, setName] = useState('');
  const [paper, setPaper] = useState<File | null>(null);
  const [kept, setKept] = useState<{ file: File; id: string } | null>(null);
  const back = `/agreements/${id}`;

  /** The paper's id. Sent once, however often the rest has to be put right. */
  async function paperId(): Promise<string | undefined> {
    if (paper === null) return undefined;
    if (kept?.file === paper) return kept.id;
    const sent = { file: paper, id: await keepPaper(paper, { noun: 'agreement', subject_id: id }) };
    setKept(sent);
    return sent.id;
  }

  async function record() {
    const paper_id = await paperId();
    await changed(await recordTheirSignature(id, { name, signed_on: signedOn, ...(paper_id === undefined ? {} : { paper_id }) }));
    say(t('agreement.their_signature.recorded'));
    void navigate(back);
  }

  return (
    <Loaded query={query}>
      {({ partner_name }) => (
        <Page
          title={t('agreement.action.record_signature')}
          above={{ to: back, text: t('agreement.with', { partner: partner_name }) }}
          lead={t('agreement.their_signature.lead', { partner: partner_name })}
          width="reading"
        >
          <TaskForm submit={t('agreement.their_signature.submit')} onSubmit={record} onCancel={() => void navigate(back)}>
            <TextField pointer="/name" label={t('agreement.their_signature.name')} value={name} onChange={setName} />
            <TextField pointer="/signed_on" label={t('agreement.their_signature.signed_on')} type="date" value={signedOn} onChange={setSignedOn} />
            <FileField
              pointer="/file"
              label={t('agreement.their_signature.paper')}
              description={t('agreement.their_signature.paper.description')}
              optional
              accept="application/pdf,image/png,image/jpeg,.docx,.xlsx"
              file={paper}
              onChange={setPaper}
            />
          </TaskForm>
        </Page>
      )}
    </Loaded>
  );
}

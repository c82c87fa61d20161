import { useState } from 'react';
import { Button, Form, Notice, TextArea } from '../../../app/ui';
import { storeOwnFile } from '../../../core/resources';
import { useAttachments } from '../../day';
import type { ToDoItem } from '../api';
import { useWorkMessages } from '../messages';
import { workProblem } from '../problems';
import { useHandingIn } from '../useHandingIn';
import { useWorkDraft } from '../useWorkDraft';
import { WorkFiles } from './WorkFiles';

interface HandInFormProps {
  entry: ToDoItem;
  childId: string;
  onDone: () => void;
}

/** Work that is handed in: words, photos, sounds, drawings, files. */
export function HandInForm({ entry, childId, onDone }: HandInFormProps) {
  const t = useWorkMessages();
  const { text, write, clear } = useWorkDraft(entry.id, childId);
  const attachments = useAttachments([], storeOwnFile);
  const [tried, setTried] = useState(false);
  const sending = useHandingIn(entry, childId, () => {
    clear();
    onDone();
  });
  const nothing = !text.trim() && attachments.files.length === 0;
  const send = () => {
    setTried(true);
    if (!nothing && !attachments.busy)
      sending.mutate({
        childId,
        text: text.trim() || null,
        fileIds: attachments.files.map(({ id }) => id),
      });
  };
  return (
    <Form className="stack" onSubmit={send}>
      {sending.error && <Notice kind="danger">{t(workProblem(sending.error))}</Notice>}
      <WorkFiles attachments={attachments} of={`work.${entry.id}`} />
      <TextArea
        label={t('words')}
        rows={5}
        maxLength={5000}
        value={text}
        onChange={(event) => write(event.target.value)}
        error={tried && nothing && !attachments.busy ? t('problem.nothing') : undefined}
      />
      {tried && attachments.busy && <p role="status">{t('problem.uploading')}</p>}
      <Button type="submit" kind="primary" className="work-act" isPending={sending.isPending}>
        {t('send')}
      </Button>
    </Form>
  );
}

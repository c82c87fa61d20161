import { useState } from 'react';
import { Button, Field, Form, Notice } from '../../../app/ui';
import { storeOwnFile } from '../../../core/resources';
import { useAttachments } from '../../day';
import { WorkFiles } from '../../work';
import { usePortfolioMessages } from '../messages';
import { portfolioProblem } from '../problems';
import { usePortfolio } from '../usePortfolio';

/** Something that isn't at school yet: a photo of a drawing, a song, a file. */
export function NewWorkForm({ childId, onDone }: { childId: string; onDone: () => void }) {
  const t = usePortfolioMessages();
  const { choosing } = usePortfolio(childId);
  const attachments = useAttachments([], storeOwnFile);
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const { files, busy } = attachments;
  const send = () => {
    setTried(true);
    if (!title.trim() || files.length === 0 || busy) return;
    choosing.mutate(
      {
        title: title.trim(),
        handInId: null,
        observationId: null,
        fileIds: files.map(({ id }) => id),
      },
      { onSuccess: onDone },
    );
  };
  return (
    <Form className="stack" onSubmit={send}>
      {choosing.error && <Notice kind="danger">{t(portfolioProblem(choosing.error))}</Notice>}
      <p className="s soft">{t('choose.alone')}</p>
      <WorkFiles attachments={attachments} of={`portfolio.${childId}`} />
      {tried && files.length === 0 && !busy && <p className="field-error">{t('choose.file')}</p>}
      {tried && busy && <p role="status">{t('uploading')}</p>}
      <Field
        label={t('choose.title')}
        value={title}
        maxLength={80}
        onChange={({ target }) => setTitle(target.value)}
        error={tried && !title.trim() ? t('choose.title.missing') : undefined}
      />
      <Button type="submit" kind="primary" isPending={choosing.isPending}>
        {t('choose.send')}
      </Button>
    </Form>
  );
}

import { useState } from 'react';
import { Button, Form, Sheet, TextArea } from '../../../app/ui';
import { type Article, returnArticle } from '../api';
import { useBlogMessages } from '../messages';
import { useActs } from '../useActs';

interface ReturnSheetProps {
  article: Article;
  open: boolean;
  onClose: () => void;
}

/** Gives an article back to its pupils. */
export function ReturnSheet({ article, open, onClose }: ReturnSheetProps) {
  const t = useBlogMessages();
  return (
    <Sheet title={t('return.title')} open={open} onClose={onClose}>
      <Remark article={article} onClose={onClose} />
    </Sheet>
  );
}

function Remark({ article, onClose }: Omit<ReturnSheetProps, 'open'>) {
  const t = useBlogMessages();
  const acts = useActs();
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (!remark.trim()) return;
    acts.mutate({
      call: () => returnArticle(article.id, remark.trim()),
      done: 'done.returned',
      onDone: onClose,
    });
  };
  return (
    <Form className="stack" onSubmit={send}>
      <TextArea
        label={t('return.remark')}
        value={remark}
        rows={4}
        maxLength={2000}
        error={tried && !remark.trim() ? t('problem.remark') : undefined}
        onChange={(event) => setRemark(event.target.value)}
      />
      <Button kind="primary" type="submit" isPending={acts.isPending}>
        {t('return.send')}
      </Button>
    </Form>
  );
}

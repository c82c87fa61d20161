import { useState } from 'react';
import { tomorrowMorning } from '../../../app/format';
import { Button, Form, MomentField, Sheet } from '../../../app/ui';
import { type Article, publishArticle } from '../api';
import { useBlogMessages } from '../messages';
import { useActs } from '../useActs';

interface ScheduleSheetProps {
  article: Article;
  /** pictures of which the teacher says that nobody is on them */
  saidIds: string[];
  open: boolean;
  onClose: () => void;
}

/** Publishes an article later. */
export function ScheduleSheet({ article, saidIds, open, onClose }: ScheduleSheetProps) {
  const t = useBlogMessages();
  return (
    <Sheet title={t('publish.later.title')} open={open} onClose={onClose}>
      <Moment article={article} saidIds={saidIds} onClose={onClose} />
    </Sheet>
  );
}

function Moment({ article, saidIds, onClose }: Omit<ScheduleSheetProps, 'open'>) {
  const t = useBlogMessages();
  const acts = useActs();
  const [at, setAt] = useState<string | null>(() => article.publishAt ?? tomorrowMorning());
  const [tried, setTried] = useState(false);
  const coming = at !== null && new Date(at) > new Date();
  const send = () => {
    setTried(true);
    if (!coming) return;
    acts.mutate({
      call: () => publishArticle(article.id, article.version, { at, saidIds }),
      done: 'done.scheduled',
      onDone: onClose,
    });
  };
  return (
    <Form className="stack" onSubmit={send}>
      <MomentField
        label={t('publish.at')}
        value={at}
        onChange={setAt}
        error={tried && !coming ? t('problem.at') : undefined}
      />
      <Button kind="primary" type="submit" isPending={acts.isPending}>
        {t('publish.at.save')}
      </Button>
    </Form>
  );
}

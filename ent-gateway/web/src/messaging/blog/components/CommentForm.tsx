import { SendHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Button, Form, TextArea } from '../../../app/ui';
import { type Article, writeComment } from '../api';
import { useBlogMessages } from '../messages';
import { useActs } from '../useActs';

/** Words of a reader; what is written stays until it has arrived. */
export function CommentForm({ article: { id, classId, echo, standing } }: { article: Article }) {
  const t = useBlogMessages();
  const acts = useActs();
  const pupil = useSession().space === 'pupil';
  const rule = echo.rule === 'AFTER' ? 'AFTER' : 'BEFORE';
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (!text.trim()) return;
    acts.mutate({
      call: () => writeComment(id, text.trim()),
      about: `comment ${id}`,
      done: standing === 'STAFF' || rule === 'AFTER' ? 'comment.shown' : 'comment.sent',
      onDone: () => {
        setText('');
        setTried(false);
      },
    });
  };
  return (
    <Form className="stack no-print" onSubmit={send}>
      <TextArea
        label={t(pupil ? 'comment.label.pupil' : 'comment.label')}
        value={text}
        rows={2}
        maxLength={1000}
        error={tried && !text.trim() ? t(pupil ? 'problem.text.pupil' : 'problem.text') : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      {standing !== 'STAFF' && (
        <p className="s soft">
          {t(
            pupil
              ? `comment.hint.pupil.${rule}`
              : classId
                ? `comment.hint.${rule}`
                : `comment.hint.journal.${rule}`,
          )}
        </p>
      )}
      <Button kind="primary" type="submit" isPending={acts.isPending}>
        <SendHorizontal aria-hidden="true" size={18} />
        {t('comment.send')}
      </Button>
    </Form>
  );
}

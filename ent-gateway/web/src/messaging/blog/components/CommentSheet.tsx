import { Button, Sheet } from '../../../app/ui';
import { deleteComment, reportComment } from '../api';
import { useBlogMessages } from '../messages';
import { useActs } from '../useActs';

interface CommentSheetProps {
  id: string;
  /** what is asked first; nothing is open without */
  act: 'delete' | 'report' | undefined;
  onClose: () => void;
  onReported: () => void;
}

/** Asks before a comment is deleted or reported, for neither has a way back, and says what comes of it. */
export function CommentSheet({ id, act: asked, onClose, onReported }: CommentSheetProps) {
  const t = useBlogMessages();
  const acts = useActs();
  const act = asked ?? 'delete';
  const go = () =>
    acts.mutate({
      call: () => (act === 'delete' ? deleteComment(id) : reportComment(id)),
      done: act === 'delete' ? 'comment.deleted' : 'comment.reported.done',
      onDone: () => {
        onClose();
        if (act === 'report') onReported();
      },
    });
  return (
    <Sheet title={t(`comment.${act}.title`)} open={asked !== undefined} onClose={onClose}>
      <div className="stack">
        <p>{t(`comment.${act}.more`)}</p>
        <div className="row wrap">
          <Button kind="primary" isPending={acts.isPending} onPress={go}>
            {t(`comment.${act}`)}
          </Button>
          <Button onPress={onClose}>{t('comment.leave')}</Button>
        </div>
      </div>
    </Sheet>
  );
}

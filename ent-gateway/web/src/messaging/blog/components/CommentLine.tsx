import { Clock, Flag, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../app/ui';
import { approveComment, type Comment, refuseComment } from '../api';
import { useBlogMessages } from '../messages';
import { useActs } from '../useActs';
import { CommentSheet } from './CommentSheet';

interface CommentLineProps {
  comment: Comment;
  leads: boolean;
}

/** A comment. Its author sees it wait; a teacher decides, anybody else reports. Paper has what is shown alone. */
export function CommentLine({ comment, leads }: CommentLineProps) {
  const t = useBlogMessages();
  const acts = useActs();
  const { id, author, child, mine, state, reported } = comment;
  const name = author ?? t('comment.gone');
  const family = child && t('comment.of', { name, child });
  const who = mine ? t('comment.mine') : (family ?? name);
  const shown = state === 'APPROVED';
  const [told, setTold] = useState(false);
  const [asked, ask] = useState<'delete' | 'report'>();
  return (
    <li className={`card pad comment ${shown ? '' : 'comment-aside no-print'}`.trimEnd()}>
      <div className="row wrap">
        <p className="b" data-landing>
          {who}
        </p>
        {!shown && (
          <span className="article-state row">
            <Clock aria-hidden="true" size={15} />
            {t(`comment.${state}`)}
          </span>
        )}
        {(reported || told) && (
          <span className="article-state row no-print">
            <Flag aria-hidden="true" size={15} />
            {t('comment.reported')}
          </span>
        )}
      </div>
      <p className="keep-lines">{comment.text}</p>
      {mine && (
        <Button kind="plain" className="comment-report no-print" onPress={() => ask('delete')}>
          <Trash2 aria-hidden="true" size={15} />
          {t('comment.delete')}
        </Button>
      )}
      {leads ? (
        <div className="row wrap no-print">
          {(!shown || reported) && (
            <Button kind="primary" onPress={() => acts.mutate({ call: () => approveComment(id) })}>
              {t(shown ? 'comment.keep' : 'comment.approve')}
            </Button>
          )}
          {state !== 'REFUSED' && (
            <Button onPress={() => acts.mutate({ call: () => refuseComment(id) })}>
              {t(shown ? 'comment.hide' : 'comment.refuse')}
            </Button>
          )}
        </div>
      ) : (
        !mine &&
        !told &&
        shown && (
          <Button kind="plain" className="comment-report no-print" onPress={() => ask('report')}>
            <Flag aria-hidden="true" size={15} />
            {t('comment.report')}
          </Button>
        )
      )}
      <CommentSheet id={id} act={asked} onClose={() => ask(undefined)} onReported={() => setTold(true)} />
    </li>
  );
}

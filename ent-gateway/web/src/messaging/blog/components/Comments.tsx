import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { commentsQuery } from '../queries';
import { useArrival } from '../useArrival';
import { CommentForm } from './CommentForm';
import { CommentLine } from './CommentLine';

/** What readers said: shown ones, and the own while it waits. */
export function Comments({ article }: { article: Article }) {
  const t = useBlogMessages();
  const comments = useQuery(commentsQuery(article.id));
  const { comments: count } = article.echo;
  const place = useArrival('comments');
  return (
    <section ref={place} id="comments" tabIndex={-1} className="stack" aria-labelledby="comments-title">
      <h2 id="comments-title">
        {count > 0
          ? t('comments', { count })
          : comments.data?.length
            ? t('comments.title')
            : t('comments.none')}
      </h2>
      <Loaded query={comments}>
        {(list) => (
          <ul className="stack">
            {list.map((comment) => (
              <CommentLine key={comment.id} comment={comment} leads={article.standing === 'STAFF'} />
            ))}
          </ul>
        )}
      </Loaded>
      {article.state !== 'PUBLISHED' ? null : article.echo.rule === 'CLOSED' ? (
        <p className="soft">{t('comment.closed')}</p>
      ) : (
        <CommentForm article={article} />
      )}
    </section>
  );
}

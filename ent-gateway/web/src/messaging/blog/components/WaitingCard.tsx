import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Notice } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { refused, unsaid } from '../order';
import { submittedQuery } from '../queries';
import { useNames } from '../useNames';

/** The first text of a class that waits for its teacher, among other things; nothing where none does. */
export function WaitingCard({ classId }: { classId: string }) {
  const t = useBlogMessages();
  const names = useNames();
  const { data: articles = [] } = useQuery(submittedQuery(classId));
  const [first] = articles;
  if (!first) return null;
  const forbidden = refused(first).length > 0;
  return (
    <section className="card pad stack no-print" aria-labelledby="waiting-articles">
      <div className="row wrap">
        <h2 id="waiting-articles">{t('card')}</h2>
        {articles.length > 1 && (
          <Link className="pill info" to={`/blog?classe=${classId}`}>
            {t('card.all', { count: articles.length })}
          </Link>
        )}
      </div>
      <p>
        <span className="b">{t('card.title', { title: first.title })}</span>{' '}
        <span className="soft">{names(first)}</span>
      </p>
      {(forbidden || unsaid(first).length > 0) && (
        <Notice kind="warn">{t(forbidden ? 'card.forbidden' : 'card.unsaid')}</Notice>
      )}
      <Link className="btn" to={`/blog/${first.id}`}>
        {t('card.read')}
      </Link>
    </section>
  );
}

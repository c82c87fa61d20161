import { Link } from 'react-router';
import { Notice } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { namesOf, narrower, refused } from '../order';

/** Names the children because of whom an article can't be shown to its readers. */
export function ConsentWarning({ article }: { article: Article }) {
  const t = useBlogMessages();
  const names = namesOf(article, refused(article));
  return (
    <Notice kind="warn">
      <p className="b">{t('consent.one', { names: names.join(', ') })}</p>
      {!narrower(article) && <p>{t('consent.mend')}</p>}
      <Link className="btn" to={`/blog/${article.id}/ecrire`}>
        {t('blur.faces', { count: names.length })}
      </Link>
    </Notice>
  );
}

import { Link } from 'react-router';
import { Notice } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { blurAddress, blurrable, namesOf, refused } from '../order';

/** Names the children because of whom an article can't be shown to its readers, and leads to blurring them. */
export function ConsentWarning({ article }: { article: Article }) {
  const t = useBlogMessages();
  const names = namesOf(article, refused(article));
  const [picture] = blurrable(article);
  return (
    <Notice kind="warn">
      <p className="b">{t('consent.one', { names: names.join(', ') })}</p>
      <p>{t('consent.mend')}</p>
      {picture && (
        <Link className="btn" to={blurAddress(article, picture.id)}>
          {t('blur.faces', { count: picture.withoutConsent.length })}
        </Link>
      )}
    </Notice>
  );
}

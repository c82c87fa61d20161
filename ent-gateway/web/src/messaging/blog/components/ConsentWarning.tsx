import { useQuery } from '@tanstack/react-query';
import { Notice } from '../../../app/ui';
import { pupilsQuery } from '../../../core/school';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { narrower, refused } from '../order';

/** Names the children because of whom an article can't be shown to its readers. */
export function ConsentWarning({ article }: { article: Article }) {
  const t = useBlogMessages();
  const pupils = useQuery(pupilsQuery(article.classId));
  const names = refused(article)
    .map((id) => pupils.data?.find((pupil) => pupil.id === id))
    .flatMap((pupil) => (pupil ? [`${pupil.givenName} ${pupil.familyName}`] : []));
  return (
    <Notice kind="warn">
      <p className="b">{t('consent.one', { names: names.join(', ') })}</p>
      {!narrower(article) && <p>{t('consent.mend')}</p>}
    </Notice>
  );
}

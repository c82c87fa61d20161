import { useEffect, useRef } from 'react';
import { clock, dayOf, nearDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Face, focusOn } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { useNames } from '../useNames';

/** Who wrote an article, and where it stands: the focus comes here when an act has changed that. */
export function ArticleBy({ article }: { article: Article }) {
  const t = useBlogMessages();
  const language = useLanguage();
  const names = useNames();
  const { state, publishAt } = article;
  const place = useRef<HTMLParagraphElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (place.current) focusOn(place.current, { preventScroll: true });
  }, [state]);
  const when = nearDay(dayOf(article.publishedAt ?? article.changedAt), language);
  const due = publishAt && `${nearDay(dayOf(publishAt), language)}, ${clock(publishAt, language)}`;
  const since = state === 'SCHEDULED' && due ? t('due', { when: due }) : t('changed', { when });
  return (
    <div className="row wrap article-by">
      {article.authors.slice(0, 4).map(({ id, name }) => (
        <Face key={id} name={name} size="small" />
      ))}
      <p ref={place} tabIndex={-1}>
        {t('by', { names: names(article) })}
        <span className="s soft article-when">
          {state === 'PUBLISHED' ? t('published', { when }) : `${t(`state.${state}`)} · ${since}`}
        </span>
      </p>
    </div>
  );
}

import { Eye, MessageCircle, School } from 'lucide-react';
import { Link } from 'react-router';
import { dayOf, nearDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { readingFamilies } from '../order';
import { useNames } from '../useNames';
import { Cover } from './Cover';

/** An article in the list of a family or a pupil. */
export function ArticleCard({ article }: { article: Article }) {
  const t = useBlogMessages();
  const language = useLanguage();
  const names = useNames();
  const { echo, state } = article;
  const families = readingFamilies(article);
  const published = state === 'PUBLISHED';
  const forAll = published && (article.audience === 'SCHOOL' || article.audience === 'PUBLIC');
  const where = article.className ?? (forAll ? t('school') : null);
  return (
    <li className="card article-card">
      <Cover article={article} />
      <div className="pad stack">
        <h3 className="article-title">
          <Link to={`/blog/${article.id}`}>{article.title}</Link>
        </h3>
        <p className="s soft">{t('by', { names: names(article) })}</p>
        <p className="s soft row wrap">
          {published ? (
            <>
              <span>
                {t('published', { when: nearDay(dayOf(article.publishedAt ?? article.changedAt), language) })}
              </span>
              {echo.comments > 0 && (
                <span className="row">
                  <MessageCircle aria-hidden="true" size={16} />
                  {t('comments', { count: echo.comments })}
                </span>
              )}
            </>
          ) : (
            <span className={`article-state state-${state}`}>{t(`state.${state}`)}</span>
          )}
          {where && (
            <span className="row">
              <School aria-hidden="true" size={16} />
              {where}
            </span>
          )}
          {families && (
            <span className="row">
              <Eye aria-hidden="true" size={16} />
              {t('families', { count: families.read, read: families.read, all: families.all })}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}

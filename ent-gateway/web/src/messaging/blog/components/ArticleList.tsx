import { Newspaper } from 'lucide-react';
import { EmptyState } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { ArticleCard } from './ArticleCard';

interface ArticleListProps {
  articles: Article[];
  pupil: boolean;
}

/** What can be read; before it, what a pupil is writing. */
export function ArticleList({ articles, pupil }: ArticleListProps) {
  const t = useBlogMessages();
  const mine = articles.filter(({ state }) => state !== 'PUBLISHED');
  const published = articles.filter(({ state }) => state === 'PUBLISHED');
  return (
    <>
      {mine.length > 0 && (
        <section className="stack" aria-labelledby="mine">
          <h2 id="mine">{t('mine')}</h2>
          <ul className="articles">
            {mine.map((article) => (
              <ArticleCard key={article.id} article={article} />
            ))}
          </ul>
        </section>
      )}
      {published.length === 0 ? (
        <EmptyState icon={Newspaper} title={t('empty')}>
          <p>{t(pupil ? 'empty.pupil' : 'empty.more')}</p>
        </EmptyState>
      ) : (
        <section className="stack" aria-labelledby="published">
          <h2 id="published" className={mine.length > 0 ? undefined : 'hidden'}>
            {t('column.published')}
          </h2>
          <ul className="articles">
            {published.map((article) => (
              <ArticleCard key={article.id} article={article} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

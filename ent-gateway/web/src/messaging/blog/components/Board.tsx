import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { byColumn } from '../order';
import { BoardCard } from './BoardCard';

/** A teacher's articles by step: four columns on a desk, one list on a phone. */
export function Board({ articles, classId }: { articles: Article[]; classId: string | null }) {
  const t = useBlogMessages();
  return (
    <div className="board">
      {byColumn(articles, classId).map(([column, of]) => (
        <section key={column} className="board-column" aria-labelledby={`column-${column}`}>
          <h2 id={`column-${column}`} className="row between board-head">
            {t(`column.${column}`)}
            <span className="soft">{of.length}</span>
          </h2>
          {of.length === 0 ? (
            <p className="s soft">{t(`column.${column}.none`)}</p>
          ) : (
            <ul className="stack">
              {of.map((article) => (
                <BoardCard key={article.id} article={article} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Newspaper } from 'lucide-react';
import { Link } from 'react-router';
import { useChildren } from '../../session';
import { Face } from '../../ui';
import { useHomeMessages } from '../messages';
import { newestQuery } from '../queries';

/** The newest article of the children's classes, with whose it is, and its picture where that may be shown. */
export function NewsCard({ only }: { only: string | undefined }) {
  const t = useHomeMessages();
  const children = useChildren();
  const article = useQuery(newestQuery).data?.article;
  if (!article || (only && !article.childIds.includes(only))) return null;
  const readers = children.filter(({ id }) => article.childIds.includes(id));
  return (
    <Link className="card home-news" to={`/blog/${article.id}`}>
      {article.pictureId ? (
        <img src={`/api/core/files/${article.pictureId}`} alt="" loading="lazy" />
      ) : (
        <Newspaper aria-hidden="true" size={22} />
      )}
      <span>
        <span className="news-of row s soft">
          {readers.map(({ id, givenName, colour }) => (
            <Face key={id} name={givenName} colour={colour} size="small" />
          ))}
          {t('article', { names: readers.map(({ givenName }) => givenName).join(', ') })}
        </span>
        <span className="b">{article.title}</span>
      </span>
    </Link>
  );
}

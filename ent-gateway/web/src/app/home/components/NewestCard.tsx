import { useQuery } from '@tanstack/react-query';
import { Newspaper } from 'lucide-react';
import { Link } from 'react-router';
import { useHomeMessages } from '../messages';
import { newestQuery } from '../queries';

/** The newest article of the children's classes, with its picture where that may be shown. Without one, nothing to see. */
export function NewestCard() {
  const t = useHomeMessages();
  const { data } = useQuery(newestQuery);
  const article = data?.article;
  if (!article) return null;
  return (
    <section className="card home-unread">
      {article.pictureId ? (
        <img className="newest-picture" src={`/api/core/files/${article.pictureId}`} alt="" loading="lazy" />
      ) : (
        <Newspaper aria-hidden="true" size={22} />
      )}
      <div>
        <p className="s soft">{t('article')}</p>
        <p className="b">{article.title}</p>
      </div>
      <Link className="btn quiet" to={`/blog/${article.id}`}>
        {t('article.read')}
        <span className="hidden">, {article.title}</span>
      </Link>
    </section>
  );
}

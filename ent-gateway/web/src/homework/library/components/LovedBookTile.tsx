import { Heart } from 'lucide-react';
import { Link } from 'react-router';
import type { LovedBook } from '../impressions';
import { useLibraryMessages } from '../messages';
import { Cover } from './Cover';
import { Listen } from './Listen';

/** A book that the class loves: how many hearts it has, and what is said of it. */
export function LovedBookTile({ loved }: { loved: LovedBook }) {
  const t = useLibraryMessages();
  const { book, hearts, words } = loved;
  return (
    <li className="reading">
      <Link to={`/bibliotheque/livre/${book.id}`} className="book-tile">
        <Cover title={book.title} colour={book.colour} picture={book.cover} named />
      </Link>
      {hearts > 0 && (
        <p className="hearts">
          <Heart aria-hidden="true" size={18} />
          <span aria-hidden="true">{hearts}</span>
          <span className="hidden">{t('wall.hearts', { count: hearts })}</span>
        </p>
      )}
      {words.map(({ id, givenName, words: said }) => (
        <div key={id} className="reading-words">
          <p>{said}</p>
          <p className="row between s soft">
            {givenName}
            <Listen text={`${givenName}. ${said}`} />
          </p>
        </div>
      ))}
    </li>
  );
}

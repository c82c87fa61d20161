import { Link } from 'react-router';
import type { Book } from '../api';
import { Cover } from './Cover';
import { Standing } from './Standing';

interface BookGridProps {
  books: Book[];
  /** given while books are chosen: each is a box to tick then */
  chosen?: string[];
  onToggle?: (id: string) => void;
}

export function BookGrid({ books, chosen, onToggle }: BookGridProps) {
  return (
    <ul className="book-grid">
      {books.map((book) => (
        <li key={book.id}>
          {chosen && onToggle ? (
            <label className="book-tile">
              <Cover title={book.title} colour={book.colour} picture={book.cover} named />
              <span className="row">
                <input
                  type="checkbox"
                  checked={chosen.includes(book.id)}
                  onChange={() => onToggle(book.id)}
                />
                <Standing book={book} />
              </span>
            </label>
          ) : (
            <Link to={`/bibliotheque/livre/${book.id}`} className="book-tile">
              <Cover title={book.title} colour={book.colour} picture={book.cover} named />
              <Standing book={book} />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

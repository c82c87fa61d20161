import { Link } from 'react-router';
import type { Book } from '../api';
import { Cover } from './Cover';
import { Standing } from './Standing';

export function BookGrid({ books }: { books: Book[] }) {
  return (
    <ul className="book-grid">
      {books.map((book) => (
        <li key={book.id}>
          <Link to={`/bibliotheque/livre/${book.id}`} className="book-tile">
            <Cover title={book.title} colour={book.colour} named />
            <Standing book={book} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

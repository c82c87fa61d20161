import { Link } from 'react-router';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { ClassLoans } from '../api';
import { useLibraryMessages } from '../messages';
import { Cover } from './Cover';

/** A line for each book at home, under the child who has it. */
export function ClassLoanList({ loans: { today, pupils } }: { loans: ClassLoans }) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const readers = pupils.filter(({ loans }) => loans.length > 0);
  const books = readers.flatMap(({ loans }) => loans);
  return (
    <>
      <p className="soft">
        {t('loans.sum', { children: readers.length, all: pupils.length, books: books.length })}
      </p>
      <ul className="card book-lines">
        {readers.flatMap(({ givenName, familyName, loans }) =>
          loans.map(({ id, book, dueOn }) => (
            <li key={id} className="book-line">
              <Cover title={book.title} colour={book.colour} picture={book.cover} />
              <div className="book-line-words">
                <p className="b">
                  {givenName} {familyName}
                </p>
                <Link className="s" to={`/bibliotheque/livre/${book.id}`}>
                  {book.title}
                </Link>
              </div>
              <span className={dueOn < today ? 'pill warn' : 'pill plain-soft'}>
                {t(dueOn < today ? 'shelf.late' : 'shelf.due', { day: longDay(dueOn, language) })}
              </span>
            </li>
          )),
        )}
      </ul>
    </>
  );
}

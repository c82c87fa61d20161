import { Link } from 'react-router';
import { Cover, DeskLink, OwnHeart } from '../../../homework/library';
import { useLanguage } from '../../i18n';
import type { TileLine } from '../api';
import { dayWords } from '../lines';
import { useClassHomeMessages } from '../messages';
import type { RoomProps } from '../room';
import { ReadShelf } from './ReadShelf';
import { Say } from './Say';

const shelves = ['KEPT_BOOK', 'LATE_LOAN', 'LOAN', 'NEW_BOOK'] as const;

const isOnLoan = ({ kind }: TileLine) => kind === 'LOAN' || kind === 'LATE_LOAN';

/** Books that wait for the child, that it has, that are new at school, and for a small child that it has read; chosen by their cover. */
export function BookRoom({ tile, home }: RoomProps) {
  const t = useClassHomeMessages();
  const language = useLanguage();
  const reads = home.look === 'ELEMENTARY';
  const said = ({ kind, title, day }: TileLine) =>
    [
      title,
      day && t(`book.${kind as (typeof shelves)[number]}`, { day: dayWords(day, home.today, t, language) }),
    ]
      .filter(Boolean)
      .join('. ');
  return (
    <>
      {shelves.map((shelf) => {
        const books = tile.lines.filter(({ kind }) => kind === shelf);
        if (books.length === 0) return null;
        return (
          <section key={shelf} aria-labelledby={shelf}>
            <h2 id={shelf} className="room-day">
              {t(`shelf.${shelf}`)}
            </h2>
            <ul className="home-books">
              {books.map((book) => (
                <li key={book.id} className="home-book">
                  <Cover title={book.title ?? ''} colour={book.colour} picture={book.picture} named />
                  {book.day && <p className="s">{said(book).replace(`${book.title ?? ''}. `, '')}</p>}
                  <Say text={said(book)} />
                  {!reads && isOnLoan(book) && book.id && <OwnHeart bookId={book.id} />}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {!reads && <ReadShelf />}
      {reads && (
        <p className="row wrap">
          <Link className="btn primary home-back" to="/bibliotheque">
            {t('book.search')}
          </Link>
          <Link className="btn home-back" to="/bibliotheque/mes-lectures">
            {t('book.mine')}
          </Link>
          <DeskLink className="btn home-back" />
        </p>
      )}
    </>
  );
}

import { BookHeart } from 'lucide-react';
import { Link } from 'react-router';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EmptyState } from '../../../app/ui';
import type { LentBook, Loan, Shelf } from '../api';
import { useLibraryMessages } from '../messages';
import { Cover } from './Cover';
import { Wish } from './Wish';

export function OwnShelf({ shelf }: { shelf: Shelf }) {
  const t = useLibraryMessages();
  const { loans, reservations, read, today } = shelf;
  return (
    <>
      <section className="stack" aria-labelledby="at-home">
        <h2 id="at-home">{t('shelf.home')}</h2>
        {loans.length > 0 ? (
          <ul className="card book-lines">
            {loans.map((loan) => (
              <LoanLine key={loan.id} loan={loan} today={today} />
            ))}
          </ul>
        ) : (
          <EmptyState icon={BookHeart} title={t('shelf.empty')}>
            <Link to="/bibliotheque">{t('shelf.choose')}</Link>
          </EmptyState>
        )}
      </section>
      {reservations.length > 0 && (
        <section className="stack" aria-labelledby="wished">
          <h2 id="wished">{t('shelf.wished')}</h2>
          <ul className="card book-lines">
            {reservations.map((wish) => (
              <Wish key={wish.id} wish={wish} />
            ))}
          </ul>
        </section>
      )}
      {read.length > 0 && (
        <section className="stack" aria-labelledby="read">
          <h2 id="read">{t('shelf.read', { count: read.length })}</h2>
          <ul className="book-grid">
            {read.map(({ id, book }) => (
              <li key={id}>
                <ReadBook book={book} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ReadBook({ book }: { book: LentBook }) {
  return (
    <Link to={`/bibliotheque/livre/${book.id}`} className="book-tile">
      <Cover title={book.title} colour={book.colour} picture={book.cover} named />
    </Link>
  );
}

function LoanLine({ loan, today }: { loan: Loan; today: string }) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const day = longDay(loan.dueOn, language);
  return (
    <li className="book-line">
      <Cover title={loan.book.title} colour={loan.book.colour} picture={loan.book.cover} />
      <div className="book-line-words">
        <p className="b">{loan.book.title}</p>
        <p className="s soft">{t(loan.dueOn < today ? 'shelf.late' : 'shelf.due', { day })}</p>
      </div>
    </li>
  );
}

import type { OneBook } from '../api';
import { useLibraryMessages } from '../messages';
import { AddCopy } from './AddCopy';
import { CopyLine } from './CopyLine';

/** The copies of a book, for those who run the library. */
export function CopyList({ book }: { book: OneBook }) {
  const t = useLibraryMessages();
  return (
    <section className="card pad stack" aria-labelledby="copies">
      <h2 id="copies">{t('copies', { count: book.copyList.length })}</h2>
      <ul className="stack">
        {book.copyList.map((copy) => (
          <CopyLine key={copy.id} copy={copy} />
        ))}
      </ul>
      <AddCopy book={book} />
    </section>
  );
}

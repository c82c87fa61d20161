import { Face } from '../../../app/ui';
import type { Reader } from '../api';
import { useLibraryMessages } from '../messages';
import { Cover } from './Cover';

/** Who borrows, and the books that this child has at home; those aren't told to a pupil at the desk. */
export function ReaderCard({ reader, short }: { reader: Reader; short?: boolean | undefined }) {
  const t = useLibraryMessages();
  return (
    <section className="card pad row between wrap reader" aria-label={t('reader')}>
      <div className="row">
        <Face name={reader.givenName} colour="c4" />
        <div>
          <p className="b">{short ? `${reader.givenName} ${reader.familyName}` : reader.givenName}</p>
          <p className="s soft">
            {reader.className}
            {reader.card && ` · ${t('reader.card', { number: reader.card })}`}
          </p>
        </div>
      </div>
      {!short && (
        <div className="row" role="img" aria-label={t('reader.has', { count: reader.loans.length })}>
          {reader.loans.map(({ id, book }) => (
            <Cover key={id} title={book.title} colour={book.colour} picture={book.cover} />
          ))}
        </div>
      )}
    </section>
  );
}

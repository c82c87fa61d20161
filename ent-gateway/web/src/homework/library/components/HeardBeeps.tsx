import { Star } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../app/ui';
import type { LentBook } from '../api';
import { useLibraryMessages } from '../messages';
import type { StockVerdict } from '../stock';
import { useReturning } from '../useReturning';
import type { HeardBeep } from '../useStock';
import { Cover } from './Cover';

const moods: Record<StockVerdict, string> = {
  THERE: 'ok',
  FOUND: 'ok',
  TWICE: 'info',
  ELSEWHERE: 'warn',
  LENT: 'warn',
  WITHDRAWN: 'warn',
  NOT_OURS: 'danger',
};

/** What the last beeps said. A book that a child is said to have can be taken back at once. */
export function HeardBeeps({ heard }: { heard: HeardBeep[] }) {
  const t = useLibraryMessages();
  return (
    <ul
      className="card book-lines"
      aria-label={t('stock.heard')}
      aria-live="polite"
      hidden={heard.length === 0}
    >
      {heard.map((line) => (
        <Line key={line.key} line={line} />
      ))}
    </ul>
  );
}

function Line({ line: { barcode, beep, wrong } }: { line: HeardBeep }) {
  const t = useLibraryMessages();
  const book = beep?.book;
  return (
    <li className="book-line">
      {book && <Cover title={book.title} colour={book.colour} picture={book.cover} />}
      <div className="book-line-words">
        <p className="b">{book?.title ?? barcode}</p>
        <p className="s soft number">{book && barcode}</p>
      </div>
      {wrong && <span className="pill danger">{t(wrong)}</span>}
      {beep && (
        <span className={`pill ${moods[beep.verdict]}`}>
          {t(`stock.verdict.${beep.verdict}`, { name: beep.childName ?? '' })}
        </span>
      )}
      {beep?.keptFor && <KeptFor name={beep.keptFor} />}
      {beep?.verdict === 'LENT' && book && (
        <TakeBack
          schoolId={beep.taking.schoolId}
          loan={{ id: barcode, barcode, book, givenName: beep.childName ?? '' }}
        />
      )}
    </li>
  );
}

function KeptFor({ name }: { name: string }) {
  const t = useLibraryMessages();
  return (
    <span className="pill info">
      <Star aria-hidden="true" size={16} />
      {t('done.keptFor', { name })}
    </span>
  );
}

interface TakeBackProps {
  schoolId: string;
  loan: { id: string; barcode: string; book: LentBook; givenName: string };
}

function TakeBack({ schoolId, loan }: TakeBackProps) {
  const t = useLibraryMessages();
  const [isBack, settle] = useState(false);
  const returning = useReturning(schoolId, loan, settle);
  if (isBack) return returning.data?.keptFor && <KeptFor name={returning.data.keptFor} />;
  return (
    <Button isPending={returning.isPending} onPress={() => returning.mutate()}>
      {t('stock.takeBack')}
    </Button>
  );
}

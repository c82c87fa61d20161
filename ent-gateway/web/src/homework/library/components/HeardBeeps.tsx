import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, toastAbout } from '../../../app/ui';
import { returnBook } from '../api';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import type { StockVerdict } from '../stock';
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
      {heard.map(({ key, barcode, beep }) => (
        <li key={key} className="book-line">
          {beep.book && <Cover title={beep.book.title} colour={beep.book.colour} picture={beep.book.cover} />}
          <div className="book-line-words">
            <p className="b">{beep.book?.title ?? barcode}</p>
            <p className="s soft number">{beep.book && barcode}</p>
          </div>
          <span className={`pill ${moods[beep.verdict]}`}>
            {t(`stock.verdict.${beep.verdict}`, { name: beep.childName ?? '' })}
          </span>
          {beep.verdict === 'LENT' && <TakeBack schoolId={beep.taking.schoolId} barcode={barcode} />}
        </li>
      ))}
    </ul>
  );
}

function TakeBack({ schoolId, barcode }: { schoolId: string; barcode: string }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const toast = toastAbout(`stock ${barcode}`);
  const returning = useMutation({
    mutationFn: () => returnBook(schoolId, barcode),
    onSuccess: ({ book }) => toast('ok', t('overdue.back', { title: book.title })),
    onError: (error) => toast('danger', t(libraryProblem(error), factsOf(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  if (returning.isSuccess) return null;
  return (
    <Button isPending={returning.isPending} onPress={() => returning.mutate()}>
      {t('stock.takeBack')}
    </Button>
  );
}

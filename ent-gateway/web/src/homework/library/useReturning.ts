import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastAbout } from '../../app/ui';
import { type LentBook, returnBook, undoReturn } from './api';
import { useLibraryMessages } from './messages';
import { factsOf, libraryProblem } from './problems';

interface LentCopy {
  id: string;
  barcode: string;
  book: LentBook;
  givenName: string;
}

/** A book is back, with a way back for a slip of the hand. */
export function useReturning(schoolId: string, loan: LentCopy, onBack: (isBack: boolean) => void) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const toast = toastAbout(`late ${loan.id}`);
  const onError = (error: Error) => toast('danger', t(libraryProblem(error), factsOf(error)));
  const onSettled = () => client.invalidateQueries({ queryKey: ['library'] });
  const undoing = useMutation({
    mutationFn: undoReturn,
    onSuccess: () => {
      toast('ok', t('overdue.undone', { title: loan.book.title, name: loan.givenName }));
      onBack(false);
    },
    onError,
    onSettled,
  });
  return useMutation({
    mutationFn: () => returnBook(schoolId, loan.barcode),
    onSuccess: ({ book, keptFor, loanId }) => {
      const said = keptFor
        ? t('overdue.keptFor', { name: keptFor })
        : t('overdue.back', { title: book.title });
      toast('ok', said, loanId ? () => undoing.mutate(loanId) : undefined);
      onBack(true);
    },
    onError,
    onSettled,
  });
}

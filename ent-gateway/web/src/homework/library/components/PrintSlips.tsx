import { useMutation } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { download } from '../../../app/http';
import { Button, toastAbout } from '../../../app/ui';
import { type OverdueLoan, printSlips } from '../api';
import { childrenOf } from '../late';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';

interface PrintSlipsProps {
  schoolId: string;
  loans: OverdueLoan[];
  /** of the whole page, not of one class */
  all?: boolean;
}

/** As many books as one PDF tells of. */
const most = 500;

/** A slip to cut for each child, to put into the satchel. */
export function PrintSlips({ schoolId, loans, all = false }: PrintSlipsProps) {
  const t = useLibraryMessages();
  const printing = useMutation({
    mutationFn: () =>
      download(
        printSlips(
          schoolId,
          loans.slice(0, most).map(({ id }) => id),
        ),
        'petits-mots.pdf',
      ),
    onError: (error) => toastAbout('slips')('danger', t(libraryProblem(error), factsOf(error))),
  });
  return (
    <Button isPending={printing.isPending} onPress={() => printing.mutate()}>
      <Printer aria-hidden="true" size={18} />
      {all ? t('overdue.slips.all') : t('overdue.slips', { count: childrenOf(loans).length })}
    </Button>
  );
}

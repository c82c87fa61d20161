import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Repeat } from 'lucide-react';
import { Button, toastAbout } from '../../../app/ui';
import type { OverdueLoan } from '../api';
import { extendAll } from '../extendAll';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import { PrintSlips } from './PrintSlips';
import { TellFamilies } from './TellFamilies';

interface ForLateClassProps {
  schoolId: string;
  classId: string;
  loans: OverdueLoan[];
}

/** What is done about many late books at once: lent for longer, a note, a slip of paper. */
export function ForLateClass({ schoolId, classId, loans }: ForLateClassProps) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const toast = toastAbout(`late ${classId}`);
  const extending = useMutation({
    mutationFn: () => extendAll(loans),
    onSuccess: ({ extended, awaited }) => {
      const said = [
        extended > 0 && t('overdue.extended', { count: extended }),
        awaited.length > 0 && t('overdue.awaited', { count: awaited.length, titles: awaited.join(', ') }),
      ];
      toast(extended > 0 ? 'ok' : 'info', said.filter(Boolean).join(' ') || t('overdue.broughtBack'));
    },
    onError: (error) => toast('danger', t(libraryProblem(error), factsOf(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  return (
    <div className="row wrap">
      <Button isPending={extending.isPending} onPress={() => extending.mutate()}>
        <Repeat aria-hidden="true" size={18} />
        {t('overdue.extend', { count: loans.length })}
      </Button>
      <TellFamilies schoolId={schoolId} loans={loans} />
      <PrintSlips schoolId={schoolId} loans={loans} />
    </div>
  );
}

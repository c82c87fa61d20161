import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { Button, toastAbout } from '../../../app/ui';
import { type OverdueLoan, tellFamilies } from '../api';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';

/** A note to the families of these books, once a day. */
export function TellFamilies({ schoolId, loans }: { schoolId: string; loans: OverdueLoan[] }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const toast = toastAbout('late notes');
  const telling = useMutation({
    mutationFn: () =>
      tellFamilies(
        schoolId,
        loans.map(({ id }) => id),
      ),
    onSuccess: ({ told }) =>
      toast('ok', t(told > 0 ? 'overdue.told' : 'overdue.toldNobody', { count: told })),
    onError: (error) => toast('danger', t(libraryProblem(error), factsOf(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  return (
    <Button kind="primary" isPending={telling.isPending} onPress={() => telling.mutate()}>
      <Mail aria-hidden="true" size={18} />
      {t('overdue.tell', { count: new Set(loans.map(({ childId }) => childId)).size })}
    </Button>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { Button, toastAbout } from '../../../app/ui';
import { type OverdueLoan, tellFamilies } from '../api';
import { childrenOf } from '../late';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';

/** A note to the families of these books whom one reaches, once a day; the others are counted, for they get paper. */
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
    onSuccess: ({ told, unreached }) =>
      toast(
        told > 0 ? 'ok' : 'info',
        [
          t(told > 0 ? 'overdue.told' : 'overdue.toldNobody', { count: told }),
          unreached > 0 && t('overdue.unreached', { count: unreached }),
        ]
          .filter(Boolean)
          .join(' '),
      ),
    onError: (error) => toast('danger', t(libraryProblem(error), factsOf(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  const count = childrenOf(loans.filter(({ reached }) => reached)).length;
  if (count === 0) return null;
  return (
    <Button kind="primary" isPending={telling.isPending} onPress={() => telling.mutate()}>
      <Mail aria-hidden="true" size={18} />
      {t('overdue.tell', { count })}
    </Button>
  );
}

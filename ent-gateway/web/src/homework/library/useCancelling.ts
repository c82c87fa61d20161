import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastAbout } from '../../app/ui';
import { cancelReservation } from './api';
import { useLibraryMessages } from './messages';
import { factsOf, libraryProblem } from './problems';

/** Calls a reservation off. */
export function useCancelling(id: string, title: string) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const toast = toastAbout(`wish ${id}`);
  return useMutation({
    mutationFn: () => cancelReservation(id),
    onSuccess: () => toast('ok', t('wish.cancelled', { title })),
    onError: (error) => toast('danger', t(libraryProblem(error), factsOf(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
}

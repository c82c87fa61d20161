import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastAbout } from '../../app/ui';
import { type Impression, sayOfBook } from './impressions';
import { useLibraryMessages } from './messages';
import { libraryProblem } from './problems';

/** Keeps what a pupil says of a book. */
export function useSaying(bookId: string, title: string, onDone?: () => void) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const toast = toastAbout(`saying ${bookId}`);
  return useMutation({
    mutationFn: (said: Impression) => sayOfBook(bookId, said),
    onSuccess: () => {
      toast('ok', t('readings.kept', { title }));
      onDone?.();
    },
    onError: (error) => toast('danger', t(libraryProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library', 'readings'] }),
  });
}

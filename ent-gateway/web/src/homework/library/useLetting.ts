import { useMutation, useQueryClient } from '@tanstack/react-query';
import { hasStatus } from '../../app/http';
import { toastAbout } from '../../app/ui';
import { letWords } from './impressions';
import { useLibraryMessages } from './messages';
import { libraryProblem } from './problems';

interface Answer {
  one: { id: string; words: string; givenName: string };
  shown: boolean;
  /** as it was: shown to the class, or waiting for its teacher */
  before: true | null;
}

/** A teacher lets the class read words, or not, with a way back. */
export function useLetting(onDone: () => void) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const toast = toastAbout('words');
  const onError = (error: Error) =>
    toast('danger', t(hasStatus(error, 404) ? 'wall.changed' : libraryProblem(error)));
  const onSettled = () => client.invalidateQueries({ queryKey: ['library', 'wall'] });
  const undoing = useMutation({
    mutationFn: ({ one, before }: Answer) => letWords(one.id, one.words, before),
    onSuccess: (_, { one, before }) =>
      toast('ok', t(before ? 'wall.said.shown' : 'wall.said.waits', { name: one.givenName })),
    onError,
    onSettled,
  });
  return useMutation({
    mutationFn: ({ one, shown }: Answer) => letWords(one.id, one.words, shown),
    onSuccess: (_, given) => {
      const { one, shown } = given;
      toast('ok', t(shown ? 'wall.said.shown' : 'wall.said.kept', { name: one.givenName }), () =>
        undoing.mutate(given),
      );
      onDone();
    },
    onError,
    onSettled,
  });
}

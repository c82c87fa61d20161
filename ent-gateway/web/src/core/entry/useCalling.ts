import { useSpeech } from '../../app/ui';
import type { EntryChild } from './api';
import { useEntryMessages } from './messages';
import { doorProblem } from './problems';
import type { Door } from './useDoor';

/** Calls the teacher, and says aloud what came of it: who calls may not read yet. */
export function useCalling({ calling }: Door, who?: EntryChild) {
  const t = useEntryMessages();
  const speak = useSpeech();
  return () =>
    calling.mutate(who, {
      onSettled: (_, error) => speak?.(t(error ? doorProblem(error) : 'called')),
    });
}

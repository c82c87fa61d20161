import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import { tick, type ToDo, untick } from './api';
import { todoKey } from './keys';
import { useWorkMessages } from './messages';

const ticked = (todo: ToDo, id: string, done: boolean): ToDo => ({
  ...todo,
  entries: todo.entries.map((entry) => (entry.id === id ? { ...entry, ticked: done } : entry)),
});

/** Shown at once, and taken back if the server doesn't know of it. */
export function useTick(childId: string) {
  const t = useWorkMessages();
  const client = useQueryClient();
  const queryKey = todoKey(childId);
  const write = (id: string, done: boolean) =>
    client.setQueryData<ToDo>(queryKey, (todo) => todo && ticked(todo, id, done));
  return useMutation({
    mutationFn: ({ id, done }: { id: string; done: boolean }) =>
      done ? tick(id, childId) : untick(id, childId),
    onMutate: async ({ id, done }) => {
      await client.cancelQueries({ queryKey });
      write(id, done);
    },
    onError: (_error, { id, done }) => {
      write(id, !done);
      toast('danger', t('tick.failed'));
    },
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session';
import { toast } from '../ui';
import { type ClassHome, tick, type TileLine, untick } from './api';
import { isExercise, isWaiting } from './exercises';
import { useClassHomeMessages } from './messages';
import { classHomeQuery } from './queries';

/** Homework that is ticked off, or is again to be done; what is due next counts, and each exercise that waits. */
export function ticked(home: ClassHome, id: string, done: boolean): ClassHome {
  return {
    ...home,
    tiles: home.tiles.map((tile) => {
      if (tile.kind !== 'TODO') return tile;
      const lines = tile.lines.map((line): TileLine =>
        line.id === id && !isExercise(line) ? { ...line, kind: done ? 'DONE' : 'TODO' } : line,
      );
      const next = lines.find((line) => !isExercise(line));
      const fresh = lines.filter(
        (line) => isWaiting(line) || (line.kind === 'TODO' && line.day === next?.day),
      ).length;
      return { ...tile, lines, fresh };
    }),
  };
}

/** Shown at once, and taken back if the server doesn't know of it. */
export function useTick() {
  const t = useClassHomeMessages();
  const { me } = useSession();
  const client = useQueryClient();
  const key = classHomeQuery.queryKey;
  const write = (id: string, done: boolean) =>
    client.setQueryData(key, (home) => home && ticked(home, id, done));
  return useMutation({
    mutationFn: ({ id, done }: { id: string; done: boolean }) =>
      done ? tick(id, me.person.id) : untick(id, me.person.id),
    onMutate: async ({ id, done }) => {
      await client.cancelQueries({ queryKey: key, exact: true });
      write(id, done);
    },
    onError: (_error, { id, done }) => {
      write(id, !done);
      toast('danger', t('tick.failed'));
    },
  });
}

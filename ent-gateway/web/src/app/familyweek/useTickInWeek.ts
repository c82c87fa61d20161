import { useMutation, useQueryClient } from '@tanstack/react-query';
import { tick, untick } from '../../homework/work';
import type { Home } from '../home';
import { toast } from '../ui';
import { useFamilyWeekMessages } from './messages';

interface Ticking {
  childId: string;
  id: string;
  done: boolean;
}

const ticked = (home: Home, { childId, id, done }: Ticking): Home => ({
  ...home,
  children: home.children.map((one) =>
    one.child.id === childId
      ? {
          ...one,
          days: one.days.map((day) => ({
            ...day,
            homework:
              day.homework?.map((entry) => (entry.id === id ? { ...entry, ticked: done } : entry)) ?? null,
          })),
        }
      : one,
  ),
});

/** Shown at once in every week that is here, and taken back if the server doesn't know of it. */
export function useTickInWeek() {
  const t = useFamilyWeekMessages();
  const client = useQueryClient();
  const write = (ticking: Ticking) =>
    client.setQueriesData<Home>({ queryKey: ['home'] }, (home) => home && ticked(home, ticking));
  return useMutation({
    mutationFn: ({ id, childId, done }: Ticking) => (done ? tick(id, childId) : untick(id, childId)),
    onMutate: async (ticking) => {
      await client.cancelQueries({ queryKey: ['home'] });
      write(ticking);
    },
    onSuccess: (_done, { childId }) => client.invalidateQueries({ queryKey: ['todo', childId] }),
    onError: (_error, ticking) => {
      write({ ...ticking, done: !ticking.done });
      toast('danger', t('tick.failed'));
    },
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addDays, type Day } from '../../app/format';
import { isProblem, UnreachableError } from '../../app/http';
import { toast } from '../../app/ui';
import {
  copyWeeks,
  type DayPlan,
  getKitchenWeek,
  type KitchenWeek,
  publish,
  setMenus,
  withdraw,
} from './api';
import { useKitchenMessages } from './messages';
import { withPlan } from './plan';

const oneAfterTheOther = { id: 'kitchen' };

interface Change {
  day: DayPlan;
  modification?: string;
}

/** What each school had on a day, to be able to go back. */
async function before(schoolIds: string[], date: Day): Promise<{ schoolId: string; day: DayPlan }[]> {
  const weeks = await Promise.all(schoolIds.map((id) => getKitchenWeek(id, date, date)));
  return weeks.map(({ schoolId, days }) => ({
    schoolId,
    day: { date, components: days[0]?.menu?.components ?? [] },
  }));
}

/** Saves at once, for all schools that eat the same, and offers the way back. */
export function useKitchen(schoolIds: string[], monday: Day) {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const friday = addDays(monday, 4);
  const onSettled = () => client.invalidateQueries({ queryKey: ['canteen'] });
  const onError = (error: Error) =>
    toast('danger', t(error instanceof UnreachableError ? 'problem.offline' : 'problem.server'));

  const shown = ['canteen', 'kitchen', schoolIds[0], monday];
  /** What was asked for shows at once: the next touch builds on it, not on what was there before. */
  const show = async ({ day }: Change) => {
    await client.cancelQueries({ queryKey: shown });
    client.setQueryData<KitchenWeek>(shown, (week) => week && withPlan(week, day));
  };

  const putBack = useMutation({
    scope: oneAfterTheOther,
    mutationFn: (known: { schoolId: string; day: DayPlan }[]) =>
      Promise.all(known.map(({ schoolId, day }) => setMenus([schoolId], [day], t('undone')))),
    onError,
    onSettled,
  });
  const change = useMutation({
    scope: oneAfterTheOther,
    onMutate: show,
    mutationFn: async ({ day, modification }: Change) => {
      const known = await before(schoolIds, day.date);
      await setMenus(schoolIds, [day], modification);
      return known;
    },
    onSuccess: (known) => toast('ok', t('saved', { count: schoolIds.length }), () => putBack.mutate(known)),
    onError,
    onSettled,
  });
  const copying = useMutation({
    mutationFn: (weeks: number) => copyWeeks(schoolIds, weeks, monday),
    onSuccess: ({ copied }) =>
      copied.length
        ? toast('ok', t('copied', { count: copied.length }), () =>
            putBack.mutate(copied.map(({ schoolId, date }) => ({ schoolId, day: { date, components: [] } }))),
          )
        : toast('info', t('copied.none')),
    onError,
    onSettled,
  });
  const publishing = useMutation({
    mutationFn: () => publish(schoolIds, monday, friday),
    onSuccess: ({ menus }) => toast('ok', t('published', { count: menus })),
    onError,
    onSettled,
  });
  const withdrawing = useMutation({
    mutationFn: () => withdraw(schoolIds, monday, friday),
    onSuccess: ({ menus }) => toast('ok', t('withdrawn', { count: menus }), () => publishing.mutate()),
    onError,
    onSettled,
  });
  return { change, copying, publishing, withdrawing };
}

export const dishProblem = (error: Error) =>
  isProblem(error, 'canteen:dish-known')
    ? 'problem.dish-known'
    : error instanceof UnreachableError
      ? 'problem.offline'
      : 'problem.server';

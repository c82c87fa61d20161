import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addDays, type Day } from '../../app/format';
import { isProblem } from '../../app/http';
import { toast } from '../../app/ui';
import { copyWeeks, type KitchenWeek, publish, withdraw } from './api';
import { useKitchenMessages } from './messages';
import { kitchenProblem } from './problems';
import { oneAfterTheOther, useDayChange } from './useDayChange';

/** All that a cook does with a week, for all schools that eat the same. */
export function useKitchen(schoolIds: string[], monday: Day) {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const friday = addDays(monday, 4);
  const onSettled = () => client.invalidateQueries({ queryKey: ['canteen'] });
  const onError = (error: Error) => toast('danger', t(kitchenProblem(error)));

  const days = useDayChange();
  const copying = useMutation({
    mutationFn: (weeks: number) => copyWeeks(schoolIds, weeks, monday),
    onSuccess: ({ copied }) =>
      copied.length
        ? toast('ok', t('copied', { count: copied.length }), () =>
            days.putBack.mutate(
              copied.map((after) => ({
                schoolId: after.schoolId,
                day: { date: after.date, components: [] },
                after,
              })),
            ),
          )
        : toast('info', t('copied.none')),
    onError,
    onSettled,
  });
  const publishing = useMutation({
    scope: oneAfterTheOther,
    mutationFn: (shown: KitchenWeek | undefined) =>
      publish(schoolIds, monday, friday, shown ? days.seenIn(shown) : []),
    onSuccess: ({ menus }) => toast('ok', t('published', { count: menus })),
    onError: (error) =>
      isProblem(error, 'canteen:menu-changed')
        ? toast('danger', t('problem.publish-changed'))
        : onError(error),
    onSettled,
  });
  const withdrawing = useMutation({
    mutationFn: () => withdraw(schoolIds, monday, friday),
    onSuccess: ({ menus }) =>
      toast('ok', t('withdrawn', { count: menus }), () => publishing.mutate(undefined)),
    onError,
    onSettled,
  });
  return { days, copying, publishing, withdrawing };
}

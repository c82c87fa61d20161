import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Day, mondayOf } from '../../app/format';
import { isProblem } from '../../app/http';
import { toast } from '../../app/ui';
import { type DayPlan, type DayVersion, getKitchenWeek, type KitchenWeek, setMenus } from './api';
import { Lineage } from './lineage';
import { useKitchenMessages } from './messages';
import { withPlan } from './plan';
import { kitchenProblem } from './problems';

/** Whatever changes menus waits for what was asked before. */
export const oneAfterTheOther = { id: 'kitchen' };
const wasChanged = (error: Error) => isProblem(error, 'canteen:menu-changed');

/** A day for schools that eat the same; the first is the one shown. */
export interface Change {
  schoolIds: string[];
  day: DayPlan;
  modification?: string;
}

interface Before {
  schoolId: string;
  day: DayPlan;
  /** what stands since */
  after?: DayVersion | undefined;
}

/** What each school had on a day, to be able to go back. */
async function before(schoolIds: string[], date: Day): Promise<Before[]> {
  const weeks = await Promise.all(schoolIds.map((id) => getKitchenWeek(id, date, date)));
  return weeks.map(({ schoolId, days }) => ({
    schoolId,
    day: { date, components: days[0]?.menu?.components ?? [] },
  }));
}

const seen = ({ schoolIds, day }: Change): DayVersion => ({
  schoolId: schoolIds[0] ?? '',
  date: day.date,
  version: day.version ?? null,
});

/** Saves a day at once and offers the way back. What another cook has changed meanwhile waits for a choice. */
export function useDayChange() {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const [lineage] = useState(() => new Lineage());
  const [undecided, setUndecided] = useState<Change[]>([]);
  const onSettled = () => client.invalidateQueries({ queryKey: ['canteen'] });
  const others = (change: Change) => (one: Change) =>
    one.schoolIds[0] !== change.schoolIds[0] || one.day.date !== change.day.date;
  const decide = (change: Change) => setUndecided((all) => all.filter(others(change)));

  /** What was asked for shows at once: the next touch builds on it, not on what was there before. */
  const show = async ({ schoolIds, day }: Change) => {
    const shown = ['canteen', 'kitchen', schoolIds[0], mondayOf(day.date)];
    await client.cancelQueries({ queryKey: shown });
    client.setQueryData<KitchenWeek>(shown, (week) => week && withPlan(week, day));
  };

  const putBack = useMutation({
    scope: oneAfterTheOther,
    mutationFn: (known: Before[]) =>
      Promise.all(
        known.map(async ({ schoolId, day, after }) => {
          const { versions } = await setMenus([schoolId], [day], after ? [after] : [], t('undone'));
          if (after && versions[0]) lineage.grew(after, versions[0]);
        }),
      ),
    onError: (error) => toast('danger', t(kitchenProblem(error))),
    onSettled,
  });
  const change = useMutation({
    scope: oneAfterTheOther,
    onMutate: show,
    mutationFn: async (wanted: Change) => {
      const { schoolIds, day, modification } = wanted;
      const from = lineage.last(seen(wanted));
      const known = await before(schoolIds, day.date);
      const { versions } = await setMenus(schoolIds, [day], [from], modification);
      const after = (id: string) => versions.find(({ schoolId }) => schoolId === id);
      const to = after(from.schoolId);
      if (to) lineage.grew(from, to);
      return known.map((one) => ({ ...one, after: after(one.schoolId) }));
    },
    onSuccess: (known) => toast('ok', t('saved', { count: known.length }), () => putBack.mutate(known)),
    onError: (error, wanted) =>
      wasChanged(error)
        ? setUndecided((all) => [...all.filter(others(wanted)), wanted])
        : toast('danger', t(kitchenProblem(error))),
    onSettled,
  });
  /** The days of a week as they stand by one's own hand. */
  const seenIn = ({ schoolId, days }: KitchenWeek): DayVersion[] =>
    days.map(({ date, version }) => lineage.last({ schoolId, date, version: version ?? null }));
  return { change, putBack, undecided, decide, seenIn };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day } from '../../app/format';
import { toastAbout } from '../../app/ui';
import { type Slot, type TimetableDesk, type WrittenSlot, writeTimetable } from './api';
import { useTimetableMessages } from './messages';
import { timetableKey, weekQuery } from './queries';
import { backTo, saveProblem } from './slotDraft';

export interface Writing {
  slots: WrittenSlot[];
  /** what is said once it is done */
  said: string;
}

/** Writes the grid as a whole, and offers to take that act back. */
export function useWriting(classId: string, monday: Day, desk: TimetableDesk, onDone: () => void) {
  const t = useTimetableMessages();
  const client = useQueryClient();
  const toast = toastAbout(`timetable ${classId}`);
  const save = (slots: WrittenSlot[], version: number) => writeTimetable(classId, monday, version, slots);
  const settle = () => client.invalidateQueries({ queryKey: timetableKey(classId) });
  const undoing = useMutation({
    mutationFn: async ({ before, after }: Record<'before' | 'after', readonly Slot[]>) => {
      const now = await client.query({ ...weekQuery(classId, monday), staleTime: 0 });
      return save(backTo(before, after, now.desk?.slots ?? []), now.desk?.version ?? desk.version);
    },
    onError: (error) => toast('danger', t(saveProblem(error))),
    onSettled: settle,
  });
  return useMutation({
    mutationFn: ({ slots }: Writing) => save(slots, desk.version),
    onMutate: () => desk.slots,
    onSuccess: (week, { said }, before) => {
      client.setQueryData(weekQuery(classId, monday).queryKey, week);
      toast('ok', said, () => undoing.mutate({ before, after: week.desk?.slots ?? [] }));
      onDone();
    },
    onSettled: settle,
  });
}

import { useState } from 'react';
import type { Day } from '../../app/format';
import { toastAbout } from '../../app/ui';
import type { Slot, TimetableDesk } from './api';
import { useTimetableMessages } from './messages';
import { isFree, type Move, withMoved } from './moves';
import { saveProblem } from './slotDraft';
import { useMoveWords } from './useMoveWords';
import { useWriting } from './useWriting';

/** Writes a slot where it was dropped; one that meets something there is asked about first. */
export function useDrop(classId: string, monday: Day, desk: TimetableDesk) {
  const t = useTimetableMessages();
  const { nameOf, when } = useMoveWords();
  const [met, setMet] = useState<Move>();
  const leave = () => setMet(undefined);
  const writing = useWriting(classId, monday, desk, leave);
  const move = (slot: Slot, moved: Slot[]) => {
    const there = moved.find(({ id }) => id === slot.id) ?? slot;
    writing.mutate(
      {
        slots: withMoved(desk.slots, moved),
        said: t('move.done', { name: nameOf(slot), when: when(there) }),
      },
      {
        onError: (error) => {
          leave();
          toastAbout(`timetable ${classId}`)('danger', t(saveProblem(error)));
        },
      },
    );
  };
  const drop = (dropped: Move) =>
    isFree(dropped.clashes) ? move(dropped.slot, [dropped.moved]) : setMet(dropped);
  return { drop, met, move, leave };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastAbout } from '../../app/ui';
import { changeDay, type DayChange, type DayChangeContent, takeBackChange } from './api';
import { useTimetableMessages } from './messages';
import { timetableKey } from './queries';
import { saveProblem } from './slotDraft';

const contentOf = ({ id, ...content }: DayChange): DayChangeContent => content;

/** Changes a day, and takes that back; each can be undone by the other. */
export function useChanging(classId: string, onDone: () => void) {
  const t = useTimetableMessages();
  const client = useQueryClient();
  const toast = toastAbout(`changes ${classId}`);
  const onSettled = () => client.invalidateQueries({ queryKey: timetableKey(classId) });
  const onError = (error: Error) => toast('danger', t(saveProblem(error)));
  const again = useMutation({
    mutationFn: (change: DayChange) => changeDay(classId, contentOf(change)),
    onError,
    onSettled,
  });
  const takingBack = useMutation({
    mutationFn: (change: DayChange) => takeBackChange(classId, change.id),
    onSuccess: (_, change) =>
      toast('ok', t('change.takenBack', { title: change.title }), () => again.mutate(change)),
    onError,
    onSettled,
  });
  const changing = useMutation({
    mutationFn: (change: DayChangeContent) => changeDay(classId, change),
    onSuccess: (change) => {
      toast('ok', t('change.done', { title: change.title }), () => takingBack.mutate(change));
      onDone();
    },
    onSettled,
  });
  return { changing, takingBack };
}

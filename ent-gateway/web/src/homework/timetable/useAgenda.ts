import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastAbout } from '../../app/ui';
import { changeDay, type DayChangeContent, previewAgenda, type ProposedChange } from './api';
import { useTimetableMessages } from './messages';
import { timetableKey } from './queries';
import { saveProblem } from './slotDraft';

const contentOf = ({ taken, repeats, ...content }: ProposedChange): DayChangeContent => content;

/** A calendar's file read for a class, and what is chosen of it kept day by day: a repeat keeps none twice. */
export function useAgenda(classId: string, onDone: () => void) {
  const t = useTimetableMessages();
  const client = useQueryClient();
  const toast = toastAbout(`agenda ${classId}`);
  const reading = useMutation({
    mutationFn: async (file: File) => previewAgenda(classId, await file.text()),
  });
  const adding = useMutation({
    mutationFn: async (chosen: ProposedChange[]) => {
      for (const change of chosen) await changeDay(classId, contentOf(change));
      return chosen.length;
    },
    onSuccess: (count) => {
      toast('ok', t('agenda.added', { count }));
      onDone();
    },
    onError: (error) => toast('danger', t(saveProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: timetableKey(classId) }),
  });
  return { reading, adding };
}

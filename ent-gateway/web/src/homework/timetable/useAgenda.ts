import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { hasStatus } from '../../app/http';
import { toastAbout } from '../../app/ui';
import { changeDay, type DayChangeContent, previewAgenda, type ProposedChange } from './api';
import { useTimetableMessages } from './messages';
import { timetableKey } from './queries';
import { saveProblem } from './slotDraft';

const contentOf = ({ taken, repeats, ...content }: ProposedChange): DayChangeContent => content;

/**
 * A calendar's file read for a class, and what is chosen of it kept day by day. What is refused is passed over and named; what was
 * added leaves the list, so that a second try begins where the first one ended.
 */
export function useAgenda(classId: string, onDone: () => void) {
  const t = useTimetableMessages();
  const client = useQueryClient();
  const toast = toastAbout(`agenda ${classId}`);
  const [added, setAdded] = useState<ReadonlySet<ProposedChange>>(new Set());
  const reading = useMutation({
    mutationFn: async (file: File) => previewAgenda(classId, await file.text()),
  });
  const adding = useMutation({
    mutationFn: async (chosen: ProposedChange[]) => {
      const refused: ProposedChange[] = [];
      for (const change of chosen) {
        try {
          await changeDay(classId, contentOf(change));
          setAdded((before) => new Set([...before, change]));
        } catch (error) {
          if (!hasStatus(error, 409)) throw error;
          refused.push(change);
        }
      }
      return refused;
    },
    onSuccess: (refused, chosen) => {
      const count = chosen.length - refused.length;
      if (refused.length === 0) {
        toast('ok', t('agenda.added', { count }));
        onDone();
      } else
        toast('danger', t('agenda.refused', { count, titles: refused.map(({ title }) => title).join(', ') }));
    },
    onError: (error) => toast('danger', t(saveProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: timetableKey(classId) }),
  });
  return { reading, adding, added };
}

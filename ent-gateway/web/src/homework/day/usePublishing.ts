import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day } from '../../app/format';
import { isProblem } from '../../app/http';
import { toast } from '../../app/ui';
import { deleteSeries, type DiaryEntry, type NewEntry, repeatEntry, reviseEntry, writeEntry } from '../diary';
import { classDiaryKey } from './keys';
import { useDayMessages } from './messages';

export interface Wish {
  entry: NewEntry;
  /** the last day of those that come back each week */
  until: Day | null;
}

const saidOf = ({ state }: DiaryEntry, edited: DiaryEntry | undefined) => {
  if (state === 'DRAFT') return 'kept';
  if (state === 'SCHEDULED') return 'scheduled';
  return edited?.state === 'PUBLISHED' ? 'edited' : 'published';
};

/** Publishes a new entry, a series of them, or the new version of one. */
export function usePublishing(
  classId: string,
  edited: DiaryEntry | undefined,
  onDone: (entry: DiaryEntry) => void,
) {
  const t = useDayMessages();
  const client = useQueryClient();
  const settle = () => client.invalidateQueries({ queryKey: classDiaryKey(classId) });
  const undoing = useMutation({
    mutationFn: ({ id, from }: { id: string; from: Day }) => deleteSeries(id, from),
    onError: () => toast('danger', t('repeated.stays')),
    onSettled: settle,
  });
  return useMutation({
    mutationFn: async ({ entry, until }: Wish): Promise<DiaryEntry | undefined> => {
      if (edited) return reviseEntry(edited.id, entry, edited.version);
      if (until === null) return writeEntry(entry);
      const { id, entries } = await repeatEntry(entry, until);
      toast('ok', t('repeated', { count: entries.length }), () => undoing.mutate({ id, from: entry.date }));
      return entries[0];
    },
    onSuccess: async (entry, { until }) => {
      if (!entry) return;
      if (until === null) toast('ok', t(saidOf(entry, edited)));
      onDone(entry);
      await settle();
    },
    // the version of now, for whoever opens it again
    onError: (error) => (isProblem(error, 'homework:changed-meanwhile') ? settle() : undefined),
  });
}

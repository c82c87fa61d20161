import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import { type DiaryEntry, type NewEntry, reviseEntry, writeEntry } from '../diary';
import { classDiaryKey } from './keys';
import { useDayMessages } from './messages';

const saidOf = ({ state }: DiaryEntry, edited: DiaryEntry | undefined) => {
  if (state === 'DRAFT') return 'kept';
  if (state === 'SCHEDULED') return 'scheduled';
  return edited?.state === 'PUBLISHED' ? 'edited' : 'published';
};

/** Publishes a new entry, or the new version of one. */
export function usePublishing(
  classId: string,
  edited: DiaryEntry | undefined,
  onDone: (entry: DiaryEntry) => void,
) {
  const t = useDayMessages();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (entry: NewEntry) =>
      edited ? reviseEntry(edited.id, entry, edited.version) : writeEntry(entry),
    onSuccess: async (entry) => {
      toast('ok', t(saidOf(entry, edited)));
      onDone(entry);
      await client.invalidateQueries({ queryKey: classDiaryKey(classId) });
    },
  });
}

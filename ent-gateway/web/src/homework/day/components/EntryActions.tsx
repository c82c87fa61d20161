import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { Button, toast } from '../../../app/ui';
import { deleteEntry, type DiaryEntry, restoreEntry } from '../../diary';
import { classDiaryKey } from '../keys';
import { useDayMessages } from '../messages';

interface EntryActionsProps {
  entry: DiaryEntry;
  onEdit: () => void;
}

/** Deleting is done at once and can be taken back. */
export function EntryActions({ entry, onEdit }: EntryActionsProps) {
  const t = useDayMessages();
  const client = useQueryClient();
  const settle = () => client.invalidateQueries({ queryKey: classDiaryKey(entry.classId) });
  const onError = () => toast('danger', t('problem.server'));
  const restoring = useMutation({ mutationFn: () => restoreEntry(entry.id), onError, onSettled: settle });
  const deleting = useMutation({
    mutationFn: () => deleteEntry(entry.id),
    onSuccess: () => toast('ok', t('deleted', { subject: entry.subject }), () => restoring.mutate()),
    onError,
    onSettled: settle,
  });
  const { subject } = entry;
  return (
    <div className="row no-print">
      <Button kind="plain" aria-label={t('edit.label', { subject })} onPress={onEdit}>
        <Pencil aria-hidden="true" size={17} />
        {t('edit')}
      </Button>
      <Button
        kind="plain"
        aria-label={t('delete.label', { subject })}
        isPending={deleting.isPending}
        onPress={() => deleting.mutate()}
      >
        <Trash2 aria-hidden="true" size={17} />
        {t('delete')}
      </Button>
    </div>
  );
}

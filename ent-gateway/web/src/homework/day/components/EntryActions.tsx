import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { UnreachableError } from '../../../app/http';
import { Button, toastAbout } from '../../../app/ui';
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
  const toast = toastAbout(`entry ${entry.id}`);
  const settle = () => client.invalidateQueries({ queryKey: classDiaryKey(entry.classId) });
  const failed = (what: 'delete' | 'restore') => (error: Error) => {
    const why = error instanceof UnreachableError ? 'offline' : 'server';
    toast('danger', t(`${what}.${why}`, { subject: entry.subject }));
  };
  const restoring = useMutation({
    mutationFn: () => restoreEntry(entry.id),
    onError: failed('restore'),
    onSettled: settle,
  });
  const deleting = useMutation({
    mutationFn: () => deleteEntry(entry.id),
    onSuccess: () => toast('ok', t('deleted', { subject: entry.subject }), () => restoring.mutate()),
    onError: failed('delete'),
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

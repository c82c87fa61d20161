import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Inbox, Pencil, Puzzle, Trash2 } from 'lucide-react';
import { Link } from 'react-router';
import { UnreachableError } from '../../../app/http';
import { Button, toastAbout } from '../../../app/ui';
import { deleteEntry, deleteSeries, type DiaryEntry, restoreEntry } from '../../diary';
import { classDiaryKey } from '../keys';
import { useDayMessages } from '../messages';

interface EntryActionsProps {
  entry: DiaryEntry;
  onEdit: () => void;
}

const causeOf = (error: Error) => (error instanceof UnreachableError ? 'offline' : 'server');

/** Deleting is done at once and can be taken back. */
export function EntryActions({ entry, onEdit }: EntryActionsProps) {
  const t = useDayMessages();
  const client = useQueryClient();
  const toast = toastAbout(`entry ${entry.id}`);
  const settle = () => client.invalidateQueries({ queryKey: classDiaryKey(entry.classId) });
  const { subject } = entry;
  const restoring = useMutation({
    mutationFn: () => restoreEntry(entry.id),
    onError: (error) => toast('danger', t(`restore.${causeOf(error)}`, { subject })),
    onSettled: settle,
  });
  const deleting = useMutation({
    mutationFn: () => deleteEntry(entry.id),
    onSuccess: () => toast('ok', t('deleted', { subject }), () => restoring.mutate()),
    onError: (error) => toast('danger', t(`delete.${causeOf(error)}`, { subject })),
    onSettled: settle,
  });
  const { seriesId } = entry;
  const ending = useMutation({
    mutationFn: (id: string) => deleteSeries(id, entry.date),
    onSuccess: () => toast('ok', t('series.ended', { subject })),
    onError: (error) => toast('danger', t(`delete.${causeOf(error)}`, { subject })),
    onSettled: settle,
  });
  return (
    <div className="row wrap no-print">
      {entry.handIn && (
        <Link
          className="btn quiet"
          to={`/devoirs/rendus/${entry.id}`}
          aria-label={t('work.label', { subject })}
        >
          <Inbox aria-hidden="true" size={17} />
          {t('work')}
        </Link>
      )}
      {entry.exerciseEditionId && (
        <Link
          className="btn quiet"
          to={`/devoirs/exercice/${entry.id}/resultats`}
          aria-label={t('exercise.label', { subject })}
        >
          <Puzzle aria-hidden="true" size={17} />
          {t('exercise')}
        </Link>
      )}
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
      {seriesId && (
        <Button
          kind="plain"
          aria-label={t('series.end.label', { subject })}
          isPending={ending.isPending}
          onPress={() => ending.mutate(seriesId)}
        >
          {t('series.end')}
        </Button>
      )}
    </div>
  );
}

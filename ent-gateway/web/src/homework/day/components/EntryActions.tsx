import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Inbox, Pencil, Puzzle, Trash2 } from 'lucide-react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { Button, toastAbout } from '../../../app/ui';
import { deleteEntry, type DiaryEntry, restoreEntry } from '../../diary';
import { causeOf } from '../causes';
import { classDiaryKey } from '../keys';
import { useDayMessages } from '../messages';
import { mayChange } from '../rights';
import { EndSeries } from './EndSeries';

interface EntryActionsProps {
  entry: DiaryEntry;
  onEdit: () => void;
  /** takes the focus of an entry that is about to go */
  onDeleted?: () => void;
}

/** What can be done with an entry; deleting is done at once and can be taken back. */
export function EntryActions({ entry, onEdit, onDeleted }: EntryActionsProps) {
  const t = useDayMessages();
  const client = useQueryClient();
  const { me } = useSession();
  const isOwn = mayChange(me, entry);
  const toast = toastAbout(`entry ${entry.id}`);
  const settle = () => client.invalidateQueries({ queryKey: classDiaryKey(entry.classId) });
  const { subject, seriesId, state } = entry;
  const restoring = useMutation({
    mutationFn: () => restoreEntry(entry.id),
    onError: (error) => toast('danger', t(`restore.${causeOf(error)}`, { subject })),
    onSettled: settle,
  });
  const deleting = useMutation({
    mutationFn: () => deleteEntry(entry.id),
    onSuccess: () => {
      toast('ok', t('deleted', { subject }), () => restoring.mutate());
      onDeleted?.();
    },
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
      {isOwn && (
        <>
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
        </>
      )}
      {isOwn && seriesId && state !== 'DRAFT' && <EndSeries entry={entry} seriesId={seriesId} />}
    </div>
  );
}

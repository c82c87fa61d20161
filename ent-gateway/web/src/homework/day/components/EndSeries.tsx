import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, toastAbout } from '../../../app/ui';
import { deleteSeries, type DiaryEntry, restoreSeries } from '../../diary';
import { causeOf } from '../causes';
import { classDiaryKey } from '../keys';
import { useDayMessages } from '../messages';

/** Deletes the rest of a series at once; that can be taken back. */
export function EndSeries({ entry, seriesId }: { entry: DiaryEntry; seriesId: string }) {
  const t = useDayMessages();
  const client = useQueryClient();
  const toast = toastAbout(`entry ${entry.id}`);
  const settle = () => client.invalidateQueries({ queryKey: classDiaryKey(entry.classId) });
  const { subject } = entry;
  const restoring = useMutation({
    mutationFn: () => restoreSeries(seriesId),
    onError: (error) => toast('danger', t(`restore.${causeOf(error)}`, { subject })),
    onSettled: settle,
  });
  const ending = useMutation({
    mutationFn: () => deleteSeries(seriesId, entry.date),
    onSuccess: () => toast('ok', t('series.ended', { subject }), () => restoring.mutate()),
    onError: (error) => toast('danger', t(`delete.${causeOf(error)}`, { subject })),
    onSettled: settle,
  });
  return (
    <Button
      kind="plain"
      aria-label={t('series.end.label', { subject })}
      isPending={ending.isPending}
      onPress={() => ending.mutate()}
    >
      {t('series.end')}
    </Button>
  );
}

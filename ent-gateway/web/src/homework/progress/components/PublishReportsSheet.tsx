import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Sheet, toast } from '../../../app/ui';
import type { Results } from '../api';
import { useProgressMessages } from '../messages';
import { missingOf } from '../missing';
import { progressProblem } from '../problems';
import { type ClassReports, type PupilReport, publishReports } from '../reports';
import { useMissingWords } from '../useMissingWords';

interface PublishReportsSheetProps {
  reports: ClassReports;
  results: Results;
  open: boolean;
  onClose: () => void;
}

/** Asks before reports are published, and says what is missing in which: the whole ones can go without the others. */
export function PublishReportsSheet({ reports, results, open, onClose }: PublishReportsSheetProps) {
  const t = useProgressMessages();
  const client = useQueryClient();
  const wordsOf = useMissingWords();
  const missing = missingOf(reports, results);
  const waiting = reports.pupils.filter(({ changed }) => changed);
  const unfinished = waiting.flatMap((report) => {
    const what = wordsOf(missing(report));
    return what ? [{ report, what }] : [];
  });
  const ready = waiting.filter((one) => !unfinished.some(({ report }) => report === one));
  const empty = reports.pupils.filter(({ changed, publishedAt }) => !changed && !publishedAt);
  const publishing = useMutation({
    mutationFn: (only?: PupilReport[]) =>
      publishReports(
        reports.classId,
        reports.term,
        only?.map(({ childId }) => childId),
      ),
    onSuccess: ({ reports: count }) => {
      onClose();
      toast('ok', t('report.published', { count }));
    },
    onError: (error: Error) => toast('danger', t(progressProblem(error))),
    // without an answer they may be published all the same
    onSettled: () =>
      Promise.all(
        ['reports', 'results'].map((queryKey) => client.invalidateQueries({ queryKey: [queryKey] })),
      ),
  });
  const nameOf = ({ givenName, familyName }: PupilReport) => `${givenName} ${familyName}`;
  return (
    <Sheet title={t('report.sure')} open={open} onClose={onClose}>
      <div className="stack">
        <p>{t('report.publish.more')}</p>
        {unfinished.length > 0 && (
          <>
            <p className="b">{t('report.unfinished.count', { count: unfinished.length })}</p>
            <ul>
              {unfinished.map(({ report, what }) => (
                <li key={report.childId}>{t('report.unfinished.of', { name: nameOf(report), what })}</li>
              ))}
            </ul>
          </>
        )}
        {empty.length > 0 && (
          <p>{t('report.empty', { count: empty.length, names: empty.map(nameOf).join(', ') })}</p>
        )}
        <div className="row wrap">
          {unfinished.length > 0 && ready.length > 0 && (
            <Button kind="primary" isPending={publishing.isPending} onPress={() => publishing.mutate(ready)}>
              {t('report.publish.ready', { count: ready.length })}
            </Button>
          )}
          <Button
            {...(unfinished.length === 0 && { kind: 'primary' as const })}
            isPending={publishing.isPending}
            onPress={() => publishing.mutate(undefined)}
          >
            {unfinished.length > 0 ? t('report.publish.all', { count: waiting.length }) : t('publish.now')}
          </Button>
          <Button onPress={onClose}>{t('publish.later')}</Button>
        </div>
      </div>
    </Sheet>
  );
}

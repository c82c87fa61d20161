import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { Button, Loaded, Sheet, toast } from '../../../app/ui';
import { useProgressMessages } from '../messages';
import { progressProblem } from '../problems';
import { classReportsQuery, publishReports } from '../reports';
import { ReportLine } from './ReportLine';

/** The reports of a class: which are written, which families read, who has signed. */
export function ReportsCard({ classId, term }: { classId: string; term: string }) {
  const t = useProgressMessages();
  const client = useQueryClient();
  const heading = useId();
  const [asking, ask] = useState(false);
  const reports = useQuery(classReportsQuery(classId, term));
  const count = reports.data?.pupils.filter(({ changed }) => changed).length ?? 0;
  const publishing = useMutation({
    mutationFn: () => publishReports(classId, term),
    onSuccess: (done) => {
      ask(false);
      toast('ok', t('report.published', { count: done.reports }));
      return Promise.all(
        ['reports', 'results'].map((queryKey) => client.invalidateQueries({ queryKey: [queryKey] })),
      );
    },
    onError: (error: Error) => toast('danger', t(progressProblem(error))),
  });
  return (
    <section className="card pad stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('reports')}</h2>
      <p className="soft">{t('reports.more')}</p>
      <Loaded query={reports}>
        {(known) => (
          <ul className="stack">
            {known.pupils.map((pupil) => (
              <ReportLine key={pupil.childId} classId={classId} term={term} report={pupil} />
            ))}
          </ul>
        )}
      </Loaded>
      {count > 0 && (
        <div className="row">
          <Button onPress={() => ask(true)}>
            <Send aria-hidden="true" size={18} />
            {t('report.publish', { count })}
          </Button>
        </div>
      )}
      <p>
        <Link className="tall-link" to={`/progres?lsu=1&trimestre=${term}`}>
          {t('lsu.link')}
        </Link>
      </p>
      <Sheet title={t('report.sure')} open={asking} onClose={() => ask(false)}>
        <div className="stack">
          <p>{t('report.publish.more')}</p>
          <div className="row wrap">
            <Button kind="primary" isPending={publishing.isPending} onPress={() => publishing.mutate()}>
              {t('publish.now')}
            </Button>
            <Button onPress={() => ask(false)}>{t('publish.later')}</Button>
          </div>
        </div>
      </Sheet>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { Button, Loaded } from '../../../app/ui';
import type { Results } from '../api';
import { useProgressMessages } from '../messages';
import { missingOf } from '../missing';
import { classReportsQuery } from '../reports';
import { PublishReportsSheet } from './PublishReportsSheet';
import { ReportLine } from './ReportLine';

/** The reports of a class: which are written, which families read, who has signed. */
export function ReportsCard({ results }: { results: Results }) {
  const t = useProgressMessages();
  const { classId, term } = results;
  const heading = useId();
  const [asking, ask] = useState(false);
  const reports = useQuery(classReportsQuery(classId, term));
  const count = reports.data?.pupils.filter(({ changed }) => changed).length ?? 0;
  const missing = reports.data && missingOf(reports.data, results);
  return (
    <section className="card pad stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('reports')}</h2>
      <p className="soft">{t('reports.more')}</p>
      <Loaded query={reports}>
        {(known) => (
          <ul className="stack">
            {known.pupils.map((pupil) => (
              <ReportLine
                key={pupil.childId}
                classId={classId}
                term={term}
                report={pupil}
                missing={missing?.(pupil)}
              />
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
      {reports.data && (
        <PublishReportsSheet
          reports={reports.data}
          results={results}
          open={asking}
          onClose={() => ask(false)}
        />
      )}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { leaveFor, Loaded, Select } from '../../../app/ui';
import { useTermLabel, useTermName } from '../../terms';
import type { Progress } from '../api';
import { classReportsQuery } from '../reports';
import { ReportForm } from './ReportForm';

/** The report of a pupil in the term that is chosen, or else in the last one begun. */
export function PupilReportPart({ progress }: { progress: Progress }) {
  const termLabel = useTermLabel();
  const termName = useTermName();
  const [search, setSearch] = useSearchParams();
  const { terms, classId, childId } = progress;
  const term = (terms.find((one) => one.term === search.get('trimestre')) ?? terms.at(-1))?.term ?? '';
  const reports = useQuery({ ...classReportsQuery(classId, term), enabled: term !== '' });
  return (
    <>
      <Select
        label={termLabel}
        value={term}
        onChange={({ target }) =>
          leaveFor(() =>
            setSearch(
              (current) => {
                current.set('trimestre', target.value);
                return current;
              },
              { replace: true },
            ),
          )
        }
        options={terms.map((one) => ({ value: one.term, label: termName(one) }))}
      />
      <Loaded query={reports}>
        {(known) => {
          const report = known.pupils.find((one) => one.childId === childId);
          return report && <ReportForm key={term} term={term} report={report} subjects={known.subjects} />;
        }}
      </Loaded>
    </>
  );
}

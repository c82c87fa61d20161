import { useQuery } from '@tanstack/react-query';
import { childReportsQuery } from '../reports';
import { FamilyReportCard } from './FamilyReportCard';

/** The published reports of a child, the last term first. */
export function FamilyReports({ childId }: { childId: string }) {
  const { data: reports = [] } = useQuery(childReportsQuery(childId));
  return reports.toReversed().map((report) => <FamilyReportCard key={report.digest} report={report} />);
}

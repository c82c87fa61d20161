import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { download } from '../../../app/http';
import { Button, toast } from '../../../app/ui';
import { useProgressMessages } from '../messages';
import { progressProblem } from '../problems';
import { exportReports } from './api';

interface ExportReportsProps {
  schoolId: string;
  term: string;
  /** the only class; the whole school without */
  classId?: string;
  label: string;
}

/** The file for the State's school report; the trail keeps that it was taken away. */
export function ExportReports({ schoolId, term, classId, label }: ExportReportsProps) {
  const t = useProgressMessages();
  const made = useMutation({
    mutationFn: () => download(exportReports(schoolId, term, classId), `LSU ${term}.xml`),
    onSuccess: () => toast('ok', t('lsu.exported')),
    onError: (error: Error) => toast('danger', t(progressProblem(error))),
  });
  return (
    <div className="row">
      <Button kind={classId ? 'plain' : 'primary'} isPending={made.isPending} onPress={() => made.mutate()}>
        <Download aria-hidden="true" size={18} />
        {label}
      </Button>
    </div>
  );
}

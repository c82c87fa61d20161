import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Save } from 'lucide-react';
import { useId, useState } from 'react';
import { Button, Form, LeaveGuard, TextArea, toast } from '../../../app/ui';
import { useSubjectName } from '../../timetable';
import type { Subject } from '../api';
import { useProgressMessages } from '../messages';
import { reportProblem } from '../problems';
import { type PupilReport, writeReport } from '../reports';
import { bySubject, withoutEmpty } from '../reportWords';

interface ReportFormProps {
  term: string;
  report: PupilReport;
  subjects: Subject[];
}

/** What the teacher writes under a pupil's term: in general, and by subject. */
export function ReportForm({ term, report, subjects }: ReportFormProps) {
  const t = useProgressMessages();
  const subjectName = useSubjectName();
  const client = useQueryClient();
  const heading = useId();
  const [kept, setKept] = useState(report.words);
  const [general, setGeneral] = useState(kept.general);
  const [words, setWords] = useState(() => bySubject(kept));
  const written = withoutEmpty(general, words, subjects);
  const saving = useMutation({
    mutationFn: (content: typeof written) =>
      writeReport(report.childId, term, { version: kept.version, ...content }),
    onSuccess: (_, content) => {
      setKept({ version: kept.version + 1, ...content });
      toast('ok', t('report.saved', { name: report.givenName }));
      return client.invalidateQueries({ queryKey: ['reports'] });
    },
    onError: (error: Error) => toast('danger', t(reportProblem(error))),
  });
  const isChanged =
    JSON.stringify(written) !== JSON.stringify(withoutEmpty(kept.general, bySubject(kept), subjects));
  return (
    <section className="card pad stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('report')}</h2>
      <p className="soft">{t('report.how')}</p>
      {isChanged && <LeaveGuard />}
      <Form className="stack" onSubmit={() => saving.mutate(written)}>
        <TextArea
          label={t('report.general')}
          value={general}
          maxLength={2000}
          rows={4}
          onChange={({ target }) => setGeneral(target.value)}
        />
        {subjects.map((subject) => (
          <TextArea
            key={subject}
            label={subjectName(subject)}
            value={words[subject] ?? ''}
            maxLength={1000}
            rows={2}
            onChange={({ target }) => setWords((before) => ({ ...before, [subject]: target.value }))}
          />
        ))}
        <div className="row">
          <Button kind="primary" type="submit" isPending={saving.isPending}>
            <Save aria-hidden="true" size={18} />
            {t('report.save')}
          </Button>
        </div>
      </Form>
    </section>
  );
}

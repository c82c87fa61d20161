import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Save } from 'lucide-react';
import { useId, useState } from 'react';
import { Button, Form, TextArea, toast } from '../../../app/ui';
import { useSubjectName } from '../../timetable';
import type { Subject } from '../api';
import { useProgressMessages } from '../messages';
import { progressProblem } from '../problems';
import { type PupilReport, writeReport } from '../reports';

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
  const [general, setGeneral] = useState(report.words.general);
  const [words, setWords] = useState<Partial<Record<Subject, string>>>(() =>
    Object.fromEntries(report.words.subjects.map((one) => [one.subject, one.words])),
  );
  const saving = useMutation({
    mutationFn: () =>
      writeReport(report.childId, term, {
        general,
        subjects: subjects.flatMap((subject) => {
          const text = words[subject]?.trim();
          return text ? [{ subject, words: text }] : [];
        }),
      }),
    onSuccess: () => {
      toast('ok', t('report.saved', { name: report.givenName }));
      return client.invalidateQueries({ queryKey: ['reports'] });
    },
    onError: (error: Error) => toast('danger', t(progressProblem(error))),
  });
  return (
    <section className="card pad stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('report')}</h2>
      <p className="soft">{t('report.how')}</p>
      <Form className="stack" onSubmit={() => saving.mutate()}>
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

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hasCode } from '../../../app/http';
import { Button, Form, Notice, toast } from '../../../app/ui';
import { type ReadHours, writeHours } from '../api';
import { draftsOf, halfProblem, type HalfDraft, hoursOf, minutesOf, weekdays, weekProblem } from '../halves';
import { useHoursMessages } from '../messages';
import { DayHours } from './DayHours';

interface HoursFormProps {
  schoolId: string;
  hours: ReadHours;
  onDone: () => void;
}

/** The town may have chosen another week since the form was opened. */
const savingProblem = (error: Error) =>
  hasCode(error, 'wednesday-closed') || hasCode(error, 'wednesday-missing')
    ? 'problem.weekChanged'
    : 'problem.failed';

/** The half-days of a week, each with its hours or free. */
export function HoursForm({ schoolId, hours, onDone }: HoursFormProps) {
  const t = useHoursMessages();
  const [drafts, setDrafts] = useState(() => draftsOf(hours));
  const [tried, setTried] = useState(false);
  const isWell = drafts.every((half) => !halfProblem(half));
  const problem = isWell ? weekProblem(drafts, hours.wednesdays) : undefined;
  const saving = useMutation({
    mutationFn: () => writeHours(schoolId, hoursOf(drafts)),
    onSuccess: () => {
      toast('ok', t('saved'));
      onDone();
    },
  });
  const save = () => {
    setTried(true);
    if (isWell && !problem) saving.mutate();
  };
  const change = (changed: HalfDraft) =>
    setDrafts((known) =>
      known.map((one) => (one.weekday === changed.weekday && one.half === changed.half ? changed : one)),
    );
  const minutes = minutesOf(drafts);
  const time = t('time', {
    hours: Math.floor(minutes / 60),
    minutes: String(minutes % 60).padStart(2, '0'),
  });
  return (
    <Form className="stack" onSubmit={save}>
      <p className="soft s">{t('more')}</p>
      <p className="soft s">{t(`week.${hours.wednesdays}`)}</p>
      {saving.error && <Notice kind="danger">{t(savingProblem(saving.error))}</Notice>}
      {weekdays
        .map((weekday) => ({ weekday, halves: drafts.filter((one) => one.weekday === weekday) }))
        .filter(({ halves }) => halves.length > 0)
        .map(({ weekday, halves }) => (
          <DayHours key={weekday} name={t(weekday)} halves={halves} tried={tried} onChange={change} />
        ))}
      {tried && problem && <Notice kind="danger">{t(problem)}</Notice>}
      <div className="row wrap between">
        <p className="b number" aria-live="polite">
          {t('total', { time })}
        </p>
        <Button kind="primary" type="submit" isPending={saving.isPending}>
          {t('save')}
        </Button>
      </div>
    </Form>
  );
}

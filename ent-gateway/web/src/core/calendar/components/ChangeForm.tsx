import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, today } from '../../../app/format';
import { Button, DayField, Field, Form, Notice, toast } from '../../../app/ui';
import { changeDays, type ClosedDay, previewDays } from '../api';
import { useCalendarMessages } from '../messages';
import { calendarProblem } from '../problems';
import { EndsNotice } from './EndsNotice';

/** Another name or another last day. What more days end is told first. */
export function ChangeForm({ day, onDone }: { day: ClosedDay; onDone: () => void }) {
  const t = useCalendarMessages();
  const client = useQueryClient();
  const [label, setLabel] = useState(day.label);
  const [to, setTo] = useState(day.to);
  const now = today();
  const longer = to > day.to;
  const looking = useMutation({
    mutationFn: () =>
      previewDays({ schoolId: day.schoolId, label: label.trim(), from: addDays(day.to, 1), to }),
    retry: false,
  });
  const changing = useMutation({
    mutationFn: () => changeDays(day, label.trim(), to),
    retry: false,
    onSuccess: async () => {
      toast('ok', t('changed', { label: label.trim() }));
      await client.invalidateQueries({ queryKey: ['closed-days'] });
      await client.invalidateQueries({ queryKey: ['canteen'] });
      onDone();
    },
  });
  const error = changing.error ?? looking.error;
  return (
    <Form
      className="stack"
      onSubmit={() => {
        if (!label.trim() || !to) return;
        if (longer && !looking.data) looking.mutate();
        else changing.mutate();
      }}
    >
      {error && <Notice kind="danger">{t(calendarProblem(error))}</Notice>}
      <Field
        label={t('label')}
        value={label}
        maxLength={100}
        error={label.trim() ? undefined : t('problem.label')}
        onChange={(event) => setLabel(event.target.value)}
      />
      <DayField
        label={t('to')}
        value={to}
        min={day.from > now ? day.from : now}
        onChange={(chosen) => {
          setTo(chosen);
          looking.reset();
        }}
      />
      {to < day.to && <p className="soft">{t('shorter')}</p>}
      {longer && looking.data && <EndsNotice ends={looking.data} />}
      <Button kind="primary" type="submit" isPending={changing.isPending || looking.isPending}>
        {t(longer && !looking.data ? 'preview' : 'save')}
      </Button>
    </Form>
  );
}

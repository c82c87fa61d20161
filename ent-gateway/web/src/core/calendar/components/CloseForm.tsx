import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, today } from '../../../app/format';
import { Button, DayField, Field, Form, Notice, Select, toast } from '../../../app/ui';
import type { School } from '../../school';
import { closeDays, previewDays } from '../api';
import { useCalendarMessages } from '../messages';
import { calendarProblem } from '../problems';
import { EndsNotice } from './EndsNotice';

interface CloseFormProps {
  schools: School[];
  onDone: () => void;
}

/** First what it ends, then the button that does it. */
export function CloseForm({ schools, onDone }: CloseFormProps) {
  const t = useCalendarMessages();
  const client = useQueryClient();
  const tomorrow = addDays(today(), 1);
  const [schoolId, setSchoolId] = useState('');
  const [label, setLabel] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [tried, setTried] = useState(false);
  const wish = { schoolId: schoolId || null, label: label.trim(), from, to: to || from };
  const looking = useMutation({ mutationFn: () => previewDays(wish), retry: false });
  const closing = useMutation({
    mutationFn: () => closeDays(wish),
    retry: false,
    onSuccess: async () => {
      toast('ok', t('closed', { label: wish.label }));
      await client.invalidateQueries({ queryKey: ['closed-days'] });
      await client.invalidateQueries({ queryKey: ['canteen'] });
      onDone();
    },
  });
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      looking.reset();
      closing.reset();
    };
  const error = closing.error ?? looking.error;
  return (
    <Form
      className="stack"
      onSubmit={() => {
        setTried(true);
        if (!wish.label || !from) return;
        if (looking.data) closing.mutate();
        else looking.mutate();
      }}
    >
      {error && <Notice kind="danger">{t(calendarProblem(error))}</Notice>}
      <Select
        label={t('where')}
        value={schoolId}
        options={[
          { value: '', label: t('all') },
          ...schools.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => change(setSchoolId)(event.target.value)}
      />
      <Field
        label={t('label')}
        hint={t('label.hint')}
        value={label}
        maxLength={100}
        error={tried && !wish.label ? t('problem.label') : undefined}
        onChange={(event) => change(setLabel)(event.target.value)}
      />
      <DayField
        label={t('from')}
        value={from}
        min={tomorrow}
        error={tried && !from ? t('problem.from') : undefined}
        onChange={(day) => {
          change(setFrom)(day);
          if (day && (!to || to < day)) setTo(day);
        }}
      />
      <DayField label={t('to')} value={to} min={from || tomorrow} onChange={change(setTo)} />
      {looking.data && <EndsNotice ends={looking.data} />}
      <Button kind="primary" type="submit" isPending={closing.isPending || looking.isPending}>
        {t(looking.data ? 'close.do' : 'preview')}
      </Button>
    </Form>
  );
}

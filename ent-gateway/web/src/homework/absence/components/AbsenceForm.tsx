import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { type Day, today, weekdayFrom } from '../../../app/format';
import type { ColouredChild } from '../../../app/session';
import { Button, Choice, Form, Notice, Select, TextArea, toastAbout } from '../../../app/ui';
import { type AbsenceReason, declare, reasons, withdraw } from '../api';
import { dayFaults, refusedDays } from '../days';
import { useAbsenceMessages } from '../messages';
import { schoolAbsenceProblem } from '../problems';
import { AbsentDays } from './AbsentDays';

const parts = ['DAY', 'MORNING', 'AFTERNOON'] as const;

interface AbsenceFormProps {
  child: ColouredChild;
  /** the day of a notice, which asks for a word */
  day: Day | undefined;
}

/** Days, a reason of the register and a word: sent, it stands on the roll at once. */
export function AbsenceForm({ child, day }: AbsenceFormProps) {
  const t = useAbsenceMessages();
  const client = useQueryClient();
  const now = today();
  const start = day ?? weekdayFrom(now);
  const [days, setDays] = useState({ from: start, to: start });
  const [part, setPart] = useState<(typeof parts)[number]>('DAY');
  const [reason, setReason] = useState<AbsenceReason>('ILLNESS');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const faults = dayFaults(days, now);
  const toast = toastAbout(`absence ${child.id}`);
  const renew = () => client.invalidateQueries({ queryKey: ['absences'] });
  const back = useMutation({
    mutationFn: withdraw,
    onSuccess: () => toast('ok', t('withdrawn')),
    onError: (error: Error) => toast('danger', t(schoolAbsenceProblem(error))),
    onSettled: renew,
  });
  const half = part !== 'DAY' && days.from === days.to ? part : null;
  const sending = useMutation({
    mutationFn: () => declare({ childId: child.id, ...days, half, reason, note: note.trim() }),
    retry: false,
    onSuccess: async ({ id }) => {
      toast('ok', t('sent'), () => back.mutate(id));
      setNote('');
      setTried(false);
      await renew();
    },
  });
  const send = () => {
    setTried(true);
    if (Object.keys(faults).length === 0) sending.mutate();
  };
  return (
    <Form className="card pad stack" onSubmit={send} aria-label={t('title')}>
      <p className="soft">{t('how', { name: child.givenName })}</p>
      {sending.error && <Notice kind="danger">{t(schoolAbsenceProblem(sending.error))}</Notice>}
      <AbsentDays
        days={days}
        schoolId={child.schoolId}
        faults={tried ? { ...refusedDays(sending.error), ...faults } : {}}
        onChange={setDays}
      />
      {days.from !== '' && days.from === days.to && (
        <Choice
          label={t('part')}
          value={part}
          onChange={setPart}
          options={parts.map((value) => ({ value, label: t(`part.${value}`) }))}
        />
      )}
      <Select
        label={t('reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value as AbsenceReason)}
        options={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
      />
      <TextArea
        label={t('note')}
        value={note}
        maxLength={500}
        onChange={({ target }) => setNote(target.value)}
      />
      <Button kind="primary" type="submit" isPending={sending.isPending}>
        <Send aria-hidden="true" size={18} />
        {t('send')}
      </Button>
    </Form>
  );
}

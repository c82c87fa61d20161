import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Day, today, weekdayFrom } from '../../../app/format';
import { ChildChoice } from '../../../app/childchoice';
import type { ColouredChild } from '../../../app/session';
import { Button, Field, Form, Notice, toast } from '../../../app/ui';
import { delayQuery, sendNote } from '../api';
import { dayFaults, refusedDays } from '../days';
import { useAbsenceMessages } from '../messages';
import { absenceProblem } from '../problems';
import { AbsenceDays } from './AbsenceDays';
import { Papers } from './Papers';

interface AbsenceFormProps {
  family: ColouredChild[];
  /** whom and which day the family comes from */
  child: string | null;
  day: Day | undefined;
}

export function AbsenceForm({ family, child, day }: AbsenceFormProps) {
  const t = useAbsenceMessages();
  const client = useQueryClient();
  const now = today();
  const start = day ?? weekdayFrom(now);
  const [childId, setChild] = useState((family.find(({ id }) => id === child) ?? family[0])?.id ?? '');
  const [days, setDays] = useState({ from: start, to: start });
  const [reason, setReason] = useState('');
  const [papers, setPapers] = useState<File[]>([]);
  const [progress, setProgress] = useState(0);
  const [tried, setTried] = useState(false);
  const { data: delay } = useQuery(delayQuery);
  const faults = dayFaults(days, now);
  const sending = useMutation({
    mutationFn: () => sendNote({ childId, ...days, reason: reason.trim() }, papers, setProgress),
    retry: false,
    onSuccess: async ({ late }) => {
      toast(late ? 'info' : 'ok', t(late ? 'sent.late' : 'sent.done'));
      setReason('');
      setPapers([]);
      setTried(false);
      await client.invalidateQueries({ queryKey: ['canteen', 'absence-notes'] });
    },
  });
  const send = () => {
    setTried(true);
    if (Object.keys(faults).length === 0 && reason.trim()) sending.mutate();
  };
  return (
    <Form className="card pad stack" onSubmit={send} aria-label={t('title')}>
      <p className="soft">
        {t('how')} {delay && t('how.delay', { hours: delay.hours })}
      </p>
      {sending.error && <Notice kind="danger">{t(absenceProblem(sending.error))}</Notice>}
      {family.length > 1 && (
        <ChildChoice among={family} label={t('child')} value={childId} onChange={setChild} />
      )}
      <AbsenceDays
        days={days}
        schoolId={family.find(({ id }) => id === childId)?.schoolId ?? ''}
        faults={tried ? { ...refusedDays(sending.error), ...faults } : {}}
        onChange={setDays}
      />
      <Field
        label={t('reason')}
        hint={t('reason.hint')}
        value={reason}
        maxLength={200}
        onChange={(event) => setReason(event.target.value)}
        error={tried && !reason.trim() ? t('problem.reason') : undefined}
      />
      <Papers papers={papers} onChange={setPapers} />
      {sending.isPending && papers.length > 0 && (
        <div role="status">
          <progress value={progress} aria-label={t('sending')} />
        </div>
      )}
      <Button kind="primary" type="submit" isPending={sending.isPending}>
        {t('send')}
      </Button>
    </Form>
  );
}

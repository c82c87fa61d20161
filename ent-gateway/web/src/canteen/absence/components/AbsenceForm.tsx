import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { type Day, today } from '../../../app/format';
import type { ColouredChild } from '../../../app/session';
import { Button, Choice, DayField, Face, Field, Notice, toast } from '../../../app/ui';
import { sendNote } from '../api';
import { daysFit, firstDay, lastDay } from '../days';
import { useAbsenceMessages } from '../messages';
import { absenceProblem } from '../problems';
import { Papers } from './Papers';

interface AbsenceFormProps {
  family: ColouredChild[];
  /** whom and which day the family comes from */
  child: string | null;
  day: Day | null;
}

export function AbsenceForm({ family, child, day }: AbsenceFormProps) {
  const t = useAbsenceMessages();
  const client = useQueryClient();
  const now = today();
  const start = day ?? now;
  const [childId, setChild] = useState((family.find(({ id }) => id === child) ?? family[0])?.id ?? '');
  const [from, setFrom] = useState(start);
  const [to, setTo] = useState(start);
  const [reason, setReason] = useState('');
  const [papers, setPapers] = useState<File[]>([]);
  const [progress, setProgress] = useState(0);
  const [tried, setTried] = useState(false);
  const fits = daysFit(from, to, now);
  const sending = useMutation({
    mutationFn: () => sendNote({ childId, from, to, reason: reason.trim() }, papers, setProgress),
    retry: false,
    onSuccess: async () => {
      toast('ok', t('sent.done'));
      setReason('');
      setPapers([]);
      setTried(false);
      await client.invalidateQueries({ queryKey: ['canteen', 'absence-notes'] });
    },
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (fits && reason.trim()) sending.mutate();
  };
  const bounds = { min: firstDay(now), max: lastDay(now) };
  return (
    <form className="card pad stack" onSubmit={send} noValidate aria-label={t('title')}>
      <p className="soft">{t('how')}</p>
      {sending.error && <Notice kind="danger">{t(absenceProblem(sending.error))}</Notice>}
      {family.length > 1 && (
        <Choice
          label={t('child')}
          value={childId}
          onChange={setChild}
          options={family.map(({ id, givenName, colour }) => ({
            value: id,
            label: (
              <>
                <Face name={givenName} colour={colour} size="small" />
                {givenName}
              </>
            ),
          }))}
        />
      )}
      <div className="absence-days">
        <DayField
          {...bounds}
          label={t('from')}
          value={from}
          onChange={(first) => {
            setFrom(first);
            if (to < first) setTo(first);
          }}
        />
        <DayField {...bounds} label={t('to')} value={to} onChange={setTo} />
      </div>
      {tried && !fits && <p className="field-error">{t('problem.days')}</p>}
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
    </form>
  );
}

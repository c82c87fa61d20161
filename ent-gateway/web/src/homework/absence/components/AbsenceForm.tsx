import { Send } from 'lucide-react';
import { useState } from 'react';
import { type Day, today } from '../../../app/format';
import type { ColouredChild } from '../../../app/session';
import { Button, Choice, Form, Notice, Select, TextArea } from '../../../app/ui';
import { alreadyDeclared } from '../already';
import { type AbsenceReason, type DayHalf, reasons } from '../api';
import { dayFaults, refusedDays } from '../days';
import { useAbsenceMessages } from '../messages';
import { schoolAbsenceProblem } from '../problems';
import { useStartDay } from '../start';
import { parts, useAbsenceDraft } from '../useAbsenceDraft';
import { useDeclaring } from '../useDeclaring';
import { AbsentDays } from './AbsentDays';
import { AlreadyNotice } from './AlreadyNotice';
import { BesideChoice } from './BesideChoice';

interface AbsenceFormProps {
  child: ColouredChild;
  /** the day of a notice, which asks for a word */
  day: Day | undefined;
  /** the half of it that was missed; what was said of a half explains no other */
  half: DayHalf | undefined;
  /** whether the town books meals and care, which may be cancelled in the same gesture */
  books: boolean;
  /** once it is declared */
  onSent: (id: string) => void;
}

/** Days, a reason of the register and a word: sent, it stands on the roll at once. */
export function AbsenceForm({ child, day, half: missed, books, onSent }: AbsenceFormProps) {
  const t = useAbsenceMessages();
  const now = today();
  const next = useStartDay(child.schoolId);
  const { draft, days, half, written, change, clear } = useAbsenceDraft(child.id, day ?? next, missed);
  const [tried, setTried] = useState(false);
  const faults = dayFaults(days, now);
  const besides = books && days.to >= now;
  const past = days.to !== '' && days.to < now;
  const sending = useDeclaring(child.id, (id) => {
    clear();
    setTried(false);
    onSent(id);
  });
  const same = alreadyDeclared(sending.error);
  const send = () => {
    setTried(true);
    if (Object.keys(faults).length === 0) sending.mutate(written(besides && half === null));
  };
  return (
    <Form className="card pad stack" onSubmit={send} aria-label={t('title')}>
      <p className="soft">{past ? t('how.past') : t('how', { name: child.givenName })}</p>
      {same && <AlreadyNotice same={same} wished={!!sending.variables?.cancelBeside} />}
      {sending.error && !same && <Notice kind="danger">{t(schoolAbsenceProblem(sending.error))}</Notice>}
      <AbsentDays
        days={days}
        schoolId={child.schoolId}
        faults={tried ? { ...refusedDays(sending.error), ...faults } : {}}
        onChange={(chosen) => change({ days: chosen })}
      />
      {days.from !== '' && days.from === days.to && (
        <Choice
          label={t('part')}
          value={draft.part}
          onChange={(part) => change({ part })}
          options={parts.map((value) => ({ value, label: t(`part.${value}`) }))}
        />
      )}
      <Select
        label={t('reason')}
        value={draft.reason}
        onChange={({ target }) => change({ reason: target.value as AbsenceReason })}
        options={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
      />
      <TextArea
        label={t('note')}
        value={draft.note}
        maxLength={500}
        onChange={({ target }) => change({ note: target.value })}
      />
      {besides && (
        <BesideChoice half={half} chosen={draft.beside} onChoose={(beside) => change({ beside })} />
      )}
      <Button kind="primary" type="submit" isPending={sending.isPending}>
        <Send aria-hidden="true" size={18} />
        {t(past ? 'send.past' : 'send')}
      </Button>
    </Form>
  );
}

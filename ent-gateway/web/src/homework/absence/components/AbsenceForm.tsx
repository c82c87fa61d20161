import { Send } from 'lucide-react';
import { useState } from 'react';
import { type Day, takesElision, today, weekdayFrom } from '../../../app/format';
import type { ColouredChild } from '../../../app/session';
import { Button, Choice, Form, Notice, Select, TextArea } from '../../../app/ui';
import { type AbsenceReason, type DayHalf, reasons } from '../api';
import { dayFaults, refusedDays } from '../days';
import { useAbsenceMessages } from '../messages';
import { schoolAbsenceProblem } from '../problems';
import { useDeclaring } from '../useDeclaring';
import { AbsentDays } from './AbsentDays';

const parts = ['DAY', 'MORNING', 'AFTERNOON'] as const;

interface AbsenceFormProps {
  child: ColouredChild;
  /** the day of a notice, which asks for a word */
  day: Day | undefined;
  /** the half of it that was missed; what was said of a half explains no other */
  half: DayHalf | undefined;
  /** whether the town books meals and care, which may be cancelled in the same gesture */
  books: boolean;
}

/** Days, a reason of the register and a word: sent, it stands on the roll at once. */
export function AbsenceForm({ child, day, half: missed, books }: AbsenceFormProps) {
  const t = useAbsenceMessages();
  const now = today();
  const start = day ?? weekdayFrom(now);
  const [days, setDays] = useState({ from: start, to: start });
  const [part, setPart] = useState<(typeof parts)[number]>(missed ?? 'DAY');
  const [reason, setReason] = useState<AbsenceReason>('ILLNESS');
  const [note, setNote] = useState('');
  const [beside, setBeside] = useState(false);
  const [tried, setTried] = useState(false);
  const faults = dayFaults(days, now);
  const half = part !== 'DAY' && days.from === days.to ? part : null;
  const cancellable = books && half === null && days.to >= now;
  const cancels = cancellable && beside;
  const sending = useDeclaring(child.id, () => {
    setNote('');
    setBeside(false);
    setTried(false);
  });
  const send = () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    sending.mutate({
      childId: child.id,
      ...days,
      half,
      reason,
      note: note.trim(),
      ...(cancels && { cancelBeside: true }),
    });
  };
  return (
    <Form className="card pad stack" onSubmit={send} aria-label={t('title')}>
      <p className="soft">
        {t(takesElision(child.givenName) ? 'how.elided' : 'how', { name: child.givenName })}
      </p>
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
      {cancellable && (
        <div className="boxes">
          <label>
            <input type="checkbox" checked={beside} onChange={({ target }) => setBeside(target.checked)} />
            {t('beside')}
          </label>
        </div>
      )}
      <Button kind="primary" type="submit" isPending={sending.isPending}>
        <Send aria-hidden="true" size={18} />
        {t('send')}
      </Button>
    </Form>
  );
}

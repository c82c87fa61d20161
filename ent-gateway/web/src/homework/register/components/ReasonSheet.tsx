import { useState } from 'react';
import { capital, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Form, Notice, Select, Sheet, TextArea } from '../../../app/ui';
import { type AbsenceReason, reasons, useAbsenceWords } from '../../absence';
import type { Register, RegisterPupil } from '../api';
import { useRegisterMessages } from '../messages';
import { useExplaining } from '../useExplaining';

/** A half-day that a pupil missed. */
export interface MissedHalf {
  pupil: RegisterPupil;
  missed: RegisterPupil['absences'][number];
}

interface ReasonSheetProps {
  register: Register;
  half: MissedHalf;
  onClose: () => void;
}

/** Writes down why a pupil was away, as the school has heard it. */
export function ReasonSheet({ register, half: { pupil, missed }, onClose }: ReasonSheetProps) {
  const t = useRegisterMessages();
  const words = useAbsenceWords();
  const language = useLanguage();
  const [reason, setReason] = useState<AbsenceReason>(missed.reason ?? 'ILLNESS');
  const [note, setNote] = useState('');
  const explaining = useExplaining(register.classId, register.month, onClose);
  const { date, half } = missed;
  const save = () =>
    explaining.mutate({ childId: pupil.childId, from: date, to: date, half, reason, note: note.trim() });
  return (
    <Sheet title={`${pupil.givenName} ${pupil.familyName}`} open onClose={onClose}>
      <Form className="stack" onSubmit={save}>
        <p className="b">{capital(t(`half.${half}`, { day: longDay(date, language) }))}</p>
        <p className="soft">{t('explain.more')}</p>
        {explaining.error && <Notice kind="danger">{t('explain.failed')}</Notice>}
        <Select
          label={t('explain.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value as AbsenceReason)}
          options={reasons.map((value) => ({ value, label: words(value) }))}
        />
        <TextArea
          label={t('explain.note')}
          value={note}
          maxLength={500}
          onChange={({ target }) => setNote(target.value)}
        />
        <Button kind="primary" type="submit" isPending={explaining.isPending}>
          {t('explain.save')}
        </Button>
      </Form>
    </Sheet>
  );
}

import { today } from '../../../app/format';
import { Choice, DayField } from '../../../app/ui';
import type { Draft, problemsOf } from '../draft';
import { useDayMessages } from '../messages';
import type { ClassCalendar } from '../useSchoolDays';
import { DueDate } from './DueDate';

interface EntryWhenProps {
  classId: string;
  /** the entry that is changed */
  edited: string | undefined;
  calendar: ClassCalendar;
  draft: Draft;
  /** the note of a slot is given on the slot's day */
  isSlot: boolean;
  problems: ReturnType<typeof problemsOf>;
  onChange: (changed: Partial<Draft>) => void;
}

/** Whether it was done or is to do, on which day it was given, and for which. */
export function EntryWhen({ classId, edited, calendar, draft, isSlot, problems, onChange }: EntryWhenProps) {
  const t = useDayMessages();
  return (
    <>
      <Choice
        label={t('kind')}
        hideLabel
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        options={(['HOMEWORK', 'LESSON'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      {!isSlot && (
        <DayField
          label={t('date')}
          value={draft.date}
          missing={Boolean(problems.date)}
          onChange={(day) => onChange({ date: day })}
        />
      )}
      {draft.kind === 'HOMEWORK' && (
        <DueDate
          classId={classId}
          calendar={calendar}
          from={draft.date || today()}
          edited={edited}
          value={draft.dueDate ?? ''}
          onChange={(dueDate) => onChange({ dueDate })}
          error={problems.dueDate && t(problems.dueDate)}
        />
      )}
    </>
  );
}

import { Choice, HourField, Select } from '../../../app/ui';
import { useTimetableMessages } from '../messages';
import type { SlotDraft, SlotProblem } from '../slotDraft';
import { weekdays } from '../weeks';

interface SlotWhenProps {
  draft: SlotDraft;
  onChange: (part: Partial<SlotDraft>) => void;
  problem: SlotProblem | undefined;
}

/** The day, the hours and the weeks of a slot. */
export function SlotWhen({ draft, onChange, problem }: SlotWhenProps) {
  const t = useTimetableMessages();
  return (
    <>
      <Select
        label={t('slot.weekday')}
        value={draft.weekday}
        options={weekdays.map((value) => ({ value, label: t(`weekday.${value}`) }))}
        onChange={(event) => onChange({ weekday: event.target.value as SlotDraft['weekday'] })}
      />
      <div className="row wrap timetable-hours">
        <HourField
          label={t('from')}
          value={draft.from}
          onChange={(from) => onChange({ from })}
          error={problem && t(problem)}
        />
        <HourField label={t('to')} value={draft.to} onChange={(to) => onChange({ to })} />
      </div>
      <Choice
        label={t('slot.weeks')}
        value={draft.weeks}
        options={(['EVERY', 'ODD', 'EVEN'] as const).map((value) => ({ value, label: t(`weeks.${value}`) }))}
        onChange={(weeks) => onChange({ weeks })}
      />
    </>
  );
}

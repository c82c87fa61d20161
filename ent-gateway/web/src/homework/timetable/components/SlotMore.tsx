import { DayField, Field } from '../../../app/ui';
import { useTimetableMessages } from '../messages';
import type { SlotDraft, SlotProblem } from '../slotDraft';

interface SlotMoreProps {
  draft: SlotDraft;
  onChange: (part: Partial<SlotDraft>) => void;
  problem: SlotProblem | undefined;
}

/** Where, with what, and in which part of the year: seldom needed. */
export function SlotMore({ draft, onChange, problem }: SlotMoreProps) {
  const t = useTimetableMessages();
  return (
    <>
      <Field
        label={t('slot.place')}
        value={draft.place}
        maxLength={60}
        onChange={(event) => onChange({ place: event.target.value })}
      />
      <Field
        label={t('slot.bring')}
        hint={t('slot.bring.hint')}
        value={draft.bring}
        maxLength={100}
        onChange={(event) => onChange({ bring: event.target.value })}
      />
      <div className="row wrap timetable-hours">
        <DayField
          label={t('slot.startsOn')}
          value={draft.startsOn}
          onChange={(startsOn) => onChange({ startsOn })}
        />
        <DayField
          label={t('slot.endsOn')}
          value={draft.endsOn}
          onChange={(endsOn) => onChange({ endsOn })}
          error={problem && t(problem)}
        />
      </div>
    </>
  );
}

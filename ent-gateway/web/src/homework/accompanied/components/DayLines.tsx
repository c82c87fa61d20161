import { clockTime } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { type PlannedSlot, useSlotName } from '../../timetable';
import { useAccompaniedMessages } from '../messages';

/** The slots of today, one line each. */
export function DayLines({ slots, of }: { slots: PlannedSlot[]; of: string }) {
  const t = useAccompaniedMessages();
  const language = useLanguage();
  const nameOf = useSlotName();
  const lessons = slots.filter(({ kind }) => kind !== 'RECESS');
  if (lessons.length === 0) return <p className="s soft">{t('day.none')}</p>;
  return (
    <ol className="accompanied-day" aria-label={t('day.of', { name: of })}>
      {lessons.map((slot) => (
        <li key={`${slot.id} ${slot.from}`}>
          <span className="s number">{clockTime(slot.from, language)}</span>
          <span>
            {nameOf(slot)}
            {slot.place && <span className="s soft"> · {slot.place}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

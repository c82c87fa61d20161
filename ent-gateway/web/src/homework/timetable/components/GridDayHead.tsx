import { Plus } from 'lucide-react';
import { capital, dayName, dayOfMonth } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { TimetableDay } from '../api';
import { useTimetableMessages } from '../messages';

/** A day's name, which names its column too, and what adds to it. */
export function GridDayHead({ day, onAdd }: { day: TimetableDay; onAdd: () => void }) {
  const t = useTimetableMessages();
  const name = dayName(day.date, useLanguage());
  return (
    <div className="row between">
      <h2 id={`g-${day.date}`} className="timetable-day-name">
        {capital(name)} <span className="soft number">{dayOfMonth(day.date)}</span>
      </h2>
      {!day.closed && (
        <Button className="icon no-print" aria-label={t('slot.addOn', { day: name })} onPress={onAdd}>
          <Plus aria-hidden="true" size={18} />
        </Button>
      )}
    </div>
  );
}

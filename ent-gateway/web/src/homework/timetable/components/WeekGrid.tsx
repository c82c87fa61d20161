import type { Day } from '../../../app/format';
import type { TimetableWeek } from '../api';
import { rowCount, spanOf } from '../grid';
import { GridDay } from './GridDay';

interface WeekGridProps {
  week: Pick<TimetableWeek, 'days' | 'schoolHours'>;
  onEdit: (slotId: string) => void;
  onAdd: (date: Day) => void;
}

/** Five days beside each other, as high as their hours; on a phone one below the other. */
export function WeekGrid({ week, onEdit, onAdd }: WeekGridProps) {
  const span = spanOf(week);
  return (
    <div className="card pad timetable-grid">
      {week.days.map((day) => (
        <GridDay
          key={day.date}
          day={day}
          first={span.from}
          rows={rowCount(span)}
          onEdit={onEdit}
          onAdd={() => onAdd(day.date)}
        />
      ))}
    </div>
  );
}

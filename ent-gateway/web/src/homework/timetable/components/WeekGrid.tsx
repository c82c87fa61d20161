import type { Day } from '../../../app/format';
import type { TimetableDay } from '../api';
import { rowCount, spanOf } from '../grid';
import { GridDay } from './GridDay';

interface WeekGridProps {
  days: TimetableDay[];
  onEdit: (slotId: string) => void;
  onAdd: (date: Day) => void;
}

/** Five days beside each other, as high as their hours; on a phone one below the other. */
export function WeekGrid({ days, onEdit, onAdd }: WeekGridProps) {
  const span = spanOf(days);
  return (
    <div className="card pad timetable-grid">
      {days.map((day) => (
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

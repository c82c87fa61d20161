import { clockTime, type Day } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { TimetableDesk, TimetableWeek } from '../api';
import { useTimetableMessages } from '../messages';
import type { Move } from '../moves';
import { peopleOf } from '../people';
import { marksOf, rowAt, rowCount, spanOf, timeOf } from '../span';
import { useMoveWords } from '../useMoveWords';
import { useMoving } from '../useMoving';
import { GridDay } from './GridDay';

interface WeekGridProps {
  classId: string;
  week: Pick<TimetableWeek, 'days' | 'schoolHours' | 'teachers' | 'groups'>;
  desk: TimetableDesk;
  onEdit: (slotId: string) => void;
  onAdd: (date: Day) => void;
  onMove: (move: Move) => void;
}

/** Five days beside each other, as high as their hours, in which slots are moved; on a phone one below the other. */
export function WeekGrid({ classId, week, desk, onEdit, onAdd, onMove }: WeekGridProps) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const span = spanOf(week);
  const moving = useMoving(span, desk, onMove);
  const { said } = useMoveWords();
  return (
    <div>
      <div className="card pad timetable-grid">
        <div
          className="timetable-hour-marks"
          aria-hidden="true"
          style={{ gridTemplateRows: `repeat(${rowCount(span)}, var(--five-minutes))` }}
        >
          {marksOf(span).map((minute) => (
            <span
              key={minute}
              className="s soft number"
              style={{ gridRow: Math.min(1 + rowAt(span, minute), rowCount(span)) }}
            >
              {clockTime(timeOf(minute), language)}
            </span>
          ))}
        </div>
        {week.days.map((day) => (
          <GridDay
            key={day.date}
            classId={classId}
            day={day}
            span={span}
            moving={moving}
            people={(slot) => peopleOf(slot, week)}
            onEdit={onEdit}
            onAdd={() => onAdd(day.date)}
          />
        ))}
      </div>
      <p id="moving" className="soft s timetable-moving no-print">
        {t('move.how')}
      </p>
      <p className="hidden" role="status">
        {moving.move && said(moving.move)}
      </p>
    </div>
  );
}

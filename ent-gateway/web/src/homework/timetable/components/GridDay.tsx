import { EventsOfDay } from '../../events';
import type { PlannedSlot, TimetableDay } from '../api';
import { partsOf } from '../grid';
import { columns, lanesOf } from '../lanes';
import { useTimetableMessages } from '../messages';
import { minuteOf, rowCount, rowsOf, type Span, timeOf } from '../span';
import type { Moving } from '../useMoving';
import { weekdayOf } from '../weeks';
import { Ghost } from './Ghost';
import { GridChange } from './GridChange';
import { GridDayHead } from './GridDayHead';
import { GridSlot } from './GridSlot';

interface GridDayProps {
  classId: string;
  day: TimetableDay;
  span: Span;
  moving: Moving;
  people: (slot: PlannedSlot) => string;
  onEdit: (slotId: string) => void;
  onAdd: () => void;
}

export function GridDay({
  classId,
  day,
  span,
  moving: { move, grabbed },
  people,
  onEdit,
  onAdd,
}: GridDayProps) {
  const t = useTimetableMessages();
  const weekday = weekdayOf(day.date);
  const parts = partsOf(day);
  const shown = parts.filter((part) => 'slot' in part || part.change.kind !== 'REPLACED');
  const lanes = lanesOf(shown.map((part) => ('slot' in part ? part.slot : part.change)));
  const replaced = day.closed ? [] : day.changes.filter(({ kind }) => kind === 'REPLACED');
  const { pause } = span;
  const atNoon = parts
    .map((part) => ('slot' in part ? part.slot : part.change))
    .some(({ from, to }) => pause && minuteOf(from) < pause.to && minuteOf(to) > pause.from);
  return (
    <section className="timetable-day" aria-labelledby={`g-${day.date}`}>
      <GridDayHead day={day} onAdd={onAdd} />
      <div>
        <EventsOfDay date={day.date} whose={{ classId }} />
        {day.closed && <p className="soft s">{day.closedFor ?? t('closed')}</p>}
        {replaced.map((change) => (
          <GridChange key={change.id} change={change} />
        ))}
      </div>
      <ol
        className="timetable-slots"
        data-weekday={day.closed ? undefined : weekday}
        style={{
          gridTemplateRows: `repeat(${rowCount(span)}, var(--five-minutes))`,
          gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        }}
      >
        {pause && !day.closed && !atNoon && (
          <li
            aria-hidden="true"
            className="timetable-noon s soft"
            style={{ gridRow: rowsOf({ from: timeOf(pause.from), to: timeOf(pause.to) }, span) }}
          >
            {t('noon')}
          </li>
        )}
        {shown.map((part, at) =>
          'slot' in part ? (
            <li
              key={`${part.slot.id}${part.slot.from}`}
              style={{ gridRow: rowsOf(part.slot, span), gridColumn: lanes[at] }}
            >
              <GridSlot
                slot={part.slot}
                people={people(part.slot)}
                aria-describedby="moving"
                data-moving={move?.slot.id === part.slot.id || undefined}
                onEdit={() => onEdit(part.slot.id)}
                {...grabbed(part.slot.id)}
              />
            </li>
          ) : (
            <li key={part.change.id} style={{ gridRow: rowsOf(part.change, span), gridColumn: lanes[at] }}>
              <GridChange change={part.change} />
            </li>
          ),
        )}
        {move?.moved.weekday === weekday && <Ghost move={move} span={span} />}
      </ol>
    </section>
  );
}

import { Plus } from 'lucide-react';
import { capital, dayName, dayOfMonth } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { TimetableDay } from '../api';
import { partsOf, rowsOf } from '../grid';
import { useTimetableMessages } from '../messages';
import { GridChange } from './GridChange';
import { GridSlot } from './GridSlot';

interface GridDayProps {
  day: TimetableDay;
  /** the minute with which the week's days begin */
  first: number;
  /** how many times five minutes they have */
  rows: number;
  onEdit: (slotId: string) => void;
  onAdd: () => void;
}

export function GridDay({ day, first, rows, onEdit, onAdd }: GridDayProps) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const name = dayName(day.date, language);
  const replaced = day.closed ? [] : day.changes.filter(({ kind }) => kind === 'REPLACED');
  return (
    <section className="timetable-day" aria-labelledby={`g-${day.date}`}>
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
      {day.closed && <p className="soft s timetable-closed">{day.closedFor ?? t('closed')}</p>}
      {replaced.map((change) => (
        <GridChange key={change.id} change={change} />
      ))}
      <ol className="timetable-slots" style={{ gridTemplateRows: `repeat(${rows}, var(--five-minutes))` }}>
        {partsOf(day)
          .filter((part) => 'slot' in part || part.change.kind !== 'REPLACED')
          .map((part) =>
            'slot' in part ? (
              <li key={`${part.slot.id}${part.slot.from}`} style={{ gridRow: rowsOf(part.slot, first) }}>
                <GridSlot slot={part.slot} onEdit={() => onEdit(part.slot.id)} />
              </li>
            ) : (
              <li key={part.change.id} style={{ gridRow: rowsOf(part.change, first) }}>
                <GridChange change={part.change} />
              </li>
            ),
          )}
      </ol>
    </section>
  );
}

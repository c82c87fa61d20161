import { Backpack, School } from 'lucide-react';
import { capital, clockTime, longDay, plainDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EventsOfDay, type WhoseDays } from '../../events';
import type { PlannedSlot, TimetableDay, TimetableWeek } from '../api';
import { hoursOf, partsOf } from '../grid';
import { useTimetableMessages } from '../messages';
import { ChangeLine } from './ChangeLine';
import { SlotLine } from './SlotLine';

interface DayCardProps {
  day: TimetableDay;
  people: (slot: PlannedSlot) => string;
  /** the class or child whose events stand on the day as well */
  events?: WhoseDays | undefined;
  /** the class to which the pupil comes, on the first of its days */
  joins?: TimetableWeek['coming'] | undefined;
}

/** A day of a class: its hours, its slots and what else happens, and what to bring. */
export function DayCard({ day, people, events, joins }: DayCardProps) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const hours = hoursOf(day);
  const parts = partsOf(day);
  const bring = parts.flatMap((part) => ('slot' in part && part.slot.bring ? [part.slot.bring] : []));
  return (
    <section
      className={`card pad stack timetable-card ${day.date === today() ? 'is-today' : ''}`}
      aria-labelledby={`t-${day.date}`}
    >
      <div className="row between wrap">
        <h2 id={`t-${day.date}`}>{capital(plainDay(day.date, language))}</h2>
        {hours && (
          <p className="soft s number">
            {t('hours', { from: clockTime(hours.from, language), to: clockTime(hours.to, language) })}
          </p>
        )}
      </div>
      {joins && (
        <p className="row">
          <School aria-hidden="true" size={18} />
          {t('joins', { day: longDay(joins.firstDay, language), name: joins.schoolClass.name })}
        </p>
      )}
      {events && <EventsOfDay date={day.date} whose={events} />}
      {day.closed && <p className="soft">{day.closedFor ?? t('closed')}</p>}
      {!day.closed && parts.length === 0 && <p className="soft">{t('nothing')}</p>}
      <ol className="timetable-lines">
        {parts.map((part) =>
          'slot' in part ? (
            <SlotLine key={`${part.slot.id}${part.slot.from}`} slot={part.slot} people={people(part.slot)} />
          ) : (
            <ChangeLine key={part.change.id} change={part.change} />
          ),
        )}
      </ol>
      {bring.length > 0 && (
        <p className="timetable-bring">
          <Backpack aria-hidden="true" size={18} />
          <span>
            <span className="hidden">{t('toBring')} </span>
            {[...new Set(bring)].join(', ')}
          </span>
        </p>
      )}
    </section>
  );
}

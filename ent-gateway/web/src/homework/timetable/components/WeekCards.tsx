import { CalendarClock, CalendarOff } from 'lucide-react';
import { EmptyState } from '../../../app/ui';
import type { WhoseDays } from '../../events';
import type { TimetableWeek } from '../api';
import { partsOf } from '../grid';
import { peopleOf } from '../people';
import { useTimetableMessages } from '../messages';
import { DayCard } from './DayCard';

interface WeekCardsProps {
  week: TimetableWeek;
  /** the class or child whose events stand on the days as well */
  events?: WhoseDays | undefined;
}

/** A week to be read, a card for each day. */
export function WeekCards({ week, events }: WeekCardsProps) {
  const t = useTimetableMessages();
  if (week.days.length === 0)
    return (
      <EmptyState icon={CalendarOff} title={t('left')}>
        <p>{t('left.more')}</p>
      </EmptyState>
    );
  const { coming } = week;
  const joins = coming && week.days.find(({ date }) => date >= coming.firstDay);
  const isOver = week.days.every(({ closed }) => closed !== null);
  if (!isOver && week.days.every((day) => partsOf(day).length === 0))
    return (
      <EmptyState icon={CalendarClock} title={t('empty')}>
        <p>{t('empty.more')}</p>
      </EmptyState>
    );
  return (
    <div className="timetable-cards">
      {week.days.map((day) => (
        <DayCard
          key={day.date}
          day={day}
          people={(slot) => peopleOf(slot, week)}
          events={events}
          joins={day === joins ? coming : undefined}
        />
      ))}
    </div>
  );
}

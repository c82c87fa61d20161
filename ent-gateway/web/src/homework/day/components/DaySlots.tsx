import { useQuery } from '@tanstack/react-query';
import { CalendarClock } from 'lucide-react';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { addDays, type Day, hourOf, mondayOf, today } from '../../../app/format';
import { useSession } from '../../../app/session';
import { DaySwitch, EmptyState, Loaded } from '../../../app/ui';
import { diaryOfClass } from '../../diary';
import { DayChanges, peopleOf, weekQuery } from '../../timetable';
import { classDiaryKey } from '../keys';
import { useDayMessages } from '../messages';
import { isColleagues, type NotedSlot, slotsOf } from '../slots';
import { SlotCard } from './SlotCard';

interface DaySlotsProps {
  classId: string;
  date: Day;
  onDate: (date: Day) => void;
  /** the slot that is being noted */
  noted: NotedSlot | undefined;
  onNote: (slot: NotedSlot) => void;
  /** the note of a slot, which stands below it */
  form: ReactNode;
}

/** The slots of a day with what is noted in each; a touch begins the note of one. */
export function DaySlots({ classId, date, onDate, noted, onNote, form }: DaySlotsProps) {
  const t = useDayMessages();
  const me = useSession().me.person.id;
  const monday = mondayOf(date);
  const week = useQuery(weekQuery(classId, monday));
  const diary = useQuery({
    queryKey: [...classDiaryKey(classId), monday],
    queryFn: () => diaryOfClass(classId, monday, addDays(monday, 4)),
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const wasNotedRef = useRef(false);
  useEffect(() => {
    // once a slot is noted its form is gone: the next slot stands here
    if (wasNotedRef.current && !noted) heading.current?.focus();
    wasNotedRef.current = Boolean(noted);
  }, [noted]);
  const shown = noted?.date === date ? noted.slotId : undefined;
  const hour = hourOf(new Date().toISOString());
  return (
    <section className="stack" aria-labelledby="slots">
      <h2 id="slots" ref={heading} tabIndex={-1}>
        {t('slots')}
      </h2>
      <DaySwitch date={date} onChange={onDate} />
      <Loaded query={week}>
        {({ days, desk, ...named }) => {
          const day = days.find((one) => one.date === date);
          const slots = slotsOf(day?.slots ?? [], diary.data?.entries ?? [], date, me);
          if (day?.closed) return <p className="soft">{day.closedFor ?? t('slots.closed')}</p>;
          if (desk?.slots.length === 0)
            return (
              <EmptyState icon={CalendarClock} title={t('slots.none')}>
                <p>{t('slots.none.more')}</p>
                <Link className="btn" to={`/emploi-du-temps?classe=${classId}`}>
                  {t('slots.write')}
                </Link>
              </EmptyState>
            );
          const special = <DayChanges changes={day?.changes ?? []} />;
          if (slots.length === 0)
            return day?.changes.length ? special : <p className="soft">{t('slots.empty')}</p>;
          return (
            <>
              {special}
              <ul className="stack">
                {slots.map((one) => (
                  <Fragment key={one.slot.id}>
                    <SlotCard
                      classId={classId}
                      slot={one}
                      date={date}
                      people={peopleOf(one.slot, named)}
                      isQuiet={isColleagues(one.slot, me)}
                      isNoted={one.slot.id === shown}
                      isNow={
                        date === today() &&
                        one.slot.from.slice(0, 5) <= hour &&
                        hour < one.slot.to.slice(0, 5)
                      }
                      onNote={onNote}
                    />
                    {one.slot.id === shown && <li>{form}</li>}
                  </Fragment>
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
      {noted && !shown && form}
    </section>
  );
}

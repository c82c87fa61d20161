import { CalendarOff, School } from 'lucide-react';
import { FamilyEvents, type SchoolEvent } from '../../../homework/events';
import { capital, longDay, today } from '../../format';
import { HomeChild } from '../../home';
import { useLanguage } from '../../i18n';
import { useChildren } from '../../session';
import type { ChildNews } from '../api';
import type { ComingClass, WeekDay } from '../days';
import { useFamilyWeekMessages } from '../messages';
import { freshOf } from '../news';
import { WeekHomework } from './WeekHomework';

interface WeekDayCardProps {
  day: WeekDay;
  events: SchoolEvent[];
  news: ChildNews[];
  only: string | undefined;
}

/** A day of all children that are on show, one below the other. */
export function WeekDayCard({ day: { date, children, closed }, events, news, only }: WeekDayCardProps) {
  const t = useFamilyWeekMessages();
  const language = useLanguage();
  const known = useChildren();
  return (
    <section
      className={`week-day ${date === today() ? 'is-today' : date < today() ? 'is-past' : ''}`}
      aria-labelledby={`w-${date}`}
    >
      <h2 id={`w-${date}`}>{capital(longDay(date, language))}</h2>
      {closed !== undefined && (
        <p className="card pad row">
          <CalendarOff aria-hidden="true" size={20} />
          {t('closed.because', { label: closed })}
        </p>
      )}
      {closed === undefined && children.length > 0 && (
        <ul className="card week-children">
          {children.map(({ id, day, joins }) => {
            const child = known.find((one) => one.id === id);
            return (
              child && (
                <HomeChild
                  key={id}
                  child={child}
                  day={day}
                  homework={
                    <>
                      {joins && <JoinsLine joins={joins} />}
                      <WeekHomework childId={id} day={day} fresh={freshOf(news, id)} />
                    </>
                  }
                />
              )
            );
          })}
        </ul>
      )}
      <FamilyEvents date={date} events={events} only={only} />
    </section>
  );
}

/** The class of a child from a day on, as it is announced. */
function JoinsLine({ joins: { firstDay, schoolClass } }: { joins: ComingClass }) {
  const t = useFamilyWeekMessages();
  const day = longDay(firstDay, useLanguage());
  return (
    <p className="home-line">
      <School aria-hidden="true" size={20} />
      <span>{t('joins', { day, name: schoolClass.name })}</span>
    </p>
  );
}

import { CalendarOff } from 'lucide-react';
import { capital, longDay, today } from '../../format';
import { HomeChild } from '../../home';
import { useLanguage } from '../../i18n';
import { useChildren } from '../../session';
import type { WeekDay } from '../days';
import { useFamilyWeekMessages } from '../messages';
import { WeekHomework } from './WeekHomework';

interface WeekDayCardProps {
  day: WeekDay;
  before: string | undefined;
}

/** A day of all children that are on show, one below the other. */
export function WeekDayCard({ day: { date, children, closed }, before }: WeekDayCardProps) {
  const t = useFamilyWeekMessages();
  const language = useLanguage();
  const known = useChildren();
  return (
    <section className={`week-day ${date === today() ? 'is-today' : ''}`} aria-labelledby={`w-${date}`}>
      <h2 id={`w-${date}`}>{capital(longDay(date, language))}</h2>
      {closed === undefined ? (
        <ul className="card week-children">
          {children.map(({ id, day }) => {
            const child = known.find((one) => one.id === id);
            return (
              child && (
                <HomeChild
                  key={id}
                  child={child}
                  day={day}
                  homework={<WeekHomework childId={id} day={day} before={before} />}
                />
              )
            );
          })}
        </ul>
      ) : (
        <p className="card pad row">
          <CalendarOff aria-hidden="true" size={20} />
          {t('closed.because', { label: closed })}
        </p>
      )}
    </section>
  );
}

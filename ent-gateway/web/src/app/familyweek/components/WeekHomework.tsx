import { Check, NotebookPen } from 'lucide-react';
import { Link } from 'react-router';
import type { HomeDay } from '../../home';
import type { NewThing } from '../api';
import { useFamilyWeekMessages } from '../messages';
import { useTickInWeek } from '../useTickInWeek';

interface WeekHomeworkProps {
  childId: string;
  day: HomeDay;
  /** what the reader hasn't seen yet as it is, by its id */
  fresh: ReadonlyMap<string, NewThing['turn']>;
}

/** What is due, each with a box to tick, and what the reader hasn't seen yet. */
export function WeekHomework({ childId, day, fresh }: WeekHomeworkProps) {
  const t = useFamilyWeekMessages();
  const ticking = useTickInWeek();
  if (!day.homework) return null;
  if (day.homework.length === 0) {
    return (
      <p className="home-line">
        <NotebookPen aria-hidden="true" size={20} />
        <span className="soft">{t('nothing')}</span>
      </p>
    );
  }
  return (
    <ul className="week-homework">
      {day.homework.map(({ id, subject, text, ticked, handIn, handedIn }) => (
        <li key={id} className={ticked ? 'week-entry is-done' : 'week-entry'}>
          <button
            type="button"
            role="checkbox"
            aria-checked={ticked}
            aria-label={t('tick', { what: `${subject}. ${text}` })}
            className="week-tick"
            onClick={() => ticking.mutate({ id, childId, done: !ticked })}
          >
            <Check aria-hidden="true" size={20} strokeWidth={3} />
          </button>
          <div>
            <p>
              <Link className="b week-subject" to={`/devoirs?enfant=${childId}&date=${day.date}`}>
                {subject}
              </Link>{' '}
              {fresh.has(id) && (
                <span className="pill info">
                  {t(fresh.get(id) === 'CHANGED' ? 'turn.CHANGED' : 'turn.NEW')}
                </span>
              )}
              {handIn && (
                <span className={handedIn ? 'pill ok' : 'pill warn'}>
                  {t(handedIn ? 'handedIn' : 'handIn')}
                </span>
              )}
            </p>
            <p className="week-text">{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

import { Check, NotebookPen } from 'lucide-react';
import { Link } from 'react-router';
import type { HomeDay } from '../../home';
import { useFamilyWeekMessages } from '../messages';
import { useTickInWeek } from '../useTickInWeek';

interface WeekHomeworkProps {
  childId: string;
  day: HomeDay;
  /** when the reader looked before */
  before: string | undefined;
}

/** What is due, each with a box to tick, and what the reader hasn't seen yet. */
export function WeekHomework({ childId, day, before }: WeekHomeworkProps) {
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
      {day.homework.map(({ id, subject, text, ticked, handIn, handedIn, shownAt }) => (
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
              {before && shownAt > before && <span className="pill info">{t('new')}</span>}
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

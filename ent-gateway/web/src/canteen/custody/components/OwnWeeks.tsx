import { addDays, type Day, dayName, mondayOf, today, weekDays, weekRange } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { CustodyView } from '../api';
import { useCustodyMessages } from '../messages';
import { daysWith, isoWeek, turnOn } from '../turns';

const weeks = 10;

/** The weeks to come, and which of their days a parent has the child and pays; none where no turns reach them. */
export function OwnWeeks({ view }: { view: CustodyView }) {
  const t = useCustodyMessages();
  const language = useLanguage();
  const own = view.households.find(({ mine }) => mine)?.householdId;
  const first = mondayOf(today());
  const mondays = Array.from({ length: weeks }, (_, number) => addDays(first, 7 * number));
  const turning = (monday: Day) => weekDays(monday).filter((day) => turnOn(view.versions, day));
  if (!own || mondays.every((monday) => turning(monday).length === 0)) return null;
  const names = (days: Day[]) => days.map((day) => dayName(day, language)).join(', ');
  const words = (days: Day[], turned: Day[]) => {
    if (turned.length === 0) return t('week.none');
    if (days.length === 5) return t('week.mine');
    if (days.length > 0) return names(days);
    return turned.length === 5 ? t('week.others') : t('week.others.days', { days: names(turned) });
  };
  return (
    <section className="stack" aria-labelledby="own-weeks">
      <h2 id="own-weeks">{t('weeks')}</h2>
      <ul className="card pad stack">
        {mondays.map((monday) => {
          const days = daysWith(view.versions, monday, own);
          return (
            <li key={monday} className="row wrap between">
              <span>{t('week', { number: isoWeek(monday), range: weekRange(monday, language) })}</span>
              <strong className={days.length === 0 ? 'soft' : undefined}>
                {words(days, turning(monday))}
              </strong>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

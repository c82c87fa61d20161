import { addDays, dayName, mondayOf, today, weekRange } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { CustodyView } from '../api';
import { useCustodyMessages } from '../messages';
import { daysWith, isoWeek } from '../turns';

const weeks = 10;

/** The weeks to come, and which of their days a parent has the child and pays. */
export function OwnWeeks({ view }: { view: CustodyView }) {
  const t = useCustodyMessages();
  const language = useLanguage();
  const own = view.households.find(({ mine }) => mine)?.householdId;
  if (!own) return null;
  const first = mondayOf(today());
  return (
    <section className="stack" aria-labelledby="own-weeks">
      <h2 id="own-weeks">{t('weeks')}</h2>
      <ul className="card pad stack">
        {Array.from({ length: weeks }, (_, number) => addDays(first, 7 * number)).map((monday) => {
          const days = daysWith(view.versions, monday, own);
          return (
            <li key={monday} className="row wrap between">
              <span>{t('week', { number: isoWeek(monday), range: weekRange(monday, language) })}</span>
              <strong className={days.length === 0 ? 'soft' : undefined}>
                {days.length === 5
                  ? t('week.mine')
                  : days.length === 0
                    ? t('week.others')
                    : days.map((day) => dayName(day, language)).join(', ')}
              </strong>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { Link } from 'react-router';
import { useChildren } from '../../../app/session';
import { MenuCard } from '../../menus';
import type { Week } from '../api';
import { useWeekMessages } from '../messages';
import { closureOf, datesShown, menuOf } from '../week';

/** The menus of the schools of this family's children; one list when they eat the same. */
export function WeekMenus({ week }: { week: Week }) {
  const t = useWeekMessages();
  const children = useChildren();
  const dates = datesShown(week);
  const schools = [...new Map(children.map((child) => [child.schoolId, child])).values()];
  const eaten = (schoolId: string) =>
    JSON.stringify(dates.map((date) => menuOf(week, schoolId, date)?.components ?? []));
  const different = schools.filter(
    ({ schoolId }, index) =>
      schools.findIndex((other) => eaten(other.schoolId) === eaten(schoolId)) === index,
  );
  const eaters = (schoolId: string) =>
    children.filter((child) => eaten(child.schoolId) === eaten(schoolId)).map(({ id }) => id);
  return (
    <section className="stack" aria-labelledby="menus">
      <div className="section-head">
        <h2 id="menus">{t('menus')}</h2>
        <Link className="s no-print" to="/agenda">
          {t('calendar')}
        </Link>
      </div>
      {different.map(({ schoolId, schoolName }) => (
        <div key={schoolId} className="stack">
          {different.length > 1 && <p className="b s">{schoolName}</p>}
          <div className="menus">
            {dates.map((date) => (
              <MenuCard
                key={date}
                id={`${schoolId}-${date}`}
                date={date}
                menu={menuOf(week, schoolId, date)}
                closure={closureOf(week, schoolId, date)}
                warnings={week.warnings.filter(
                  (one) => one.date === date && eaters(schoolId).includes(one.childId),
                )}
              />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

import { useChildren } from '../../../app/session';
import { MenuCard } from '../../menus/components/MenuCard';
import type { Week } from '../api';
import { useWeekMessages } from '../messages';
import { daysShown } from '../week';
import '../../menus/components/menus.css';

/** The menus of the schools of this family's children; one list when they eat the same. */
export function WeekMenus({ week }: { week: Week }) {
  const t = useWeekMessages();
  const children = useChildren();
  const schools = [...new Map(children.map((child) => [child.schoolId, child])).values()];
  const lists = schools.map((child) => ({
    child,
    days: daysShown(week).map(({ date, children: cells }) => ({
      date,
      menu: cells.find(({ childId }) => childId === child.id)?.menu,
    })),
  }));
  const different = lists.filter(
    (list, index) =>
      lists.findIndex((other) => JSON.stringify(other.days) === JSON.stringify(list.days)) === index,
  );
  return (
    <section className="stack" aria-labelledby="menus">
      <h2 id="menus">{t('menus')}</h2>
      {different.map(({ child, days }) => (
        <div key={child.schoolId} className="stack">
          {different.length > 1 && <p className="b s">{child.schoolName}</p>}
          <div className="menus">
            {days.map(({ date, menu }) => (
              <MenuCard key={date} id={`${child.schoolId}-${date}`} date={date} menu={menu} />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

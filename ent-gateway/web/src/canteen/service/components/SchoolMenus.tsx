import { useQueries } from '@tanstack/react-query';
import type { Day } from '../../../app/format';
import { Skeleton } from '../../../app/ui';
import type { School } from '../../../core/school';
import { listMenus, type Menu, SchoolMenuCard } from '../../menus';

interface SharedMenu {
  schools: School[];
  menu: Menu | undefined;
}

/** Schools that eat the same share a card. */
function shared(schools: School[], menus: (Menu | undefined)[]): SharedMenu[] {
  const byContent = new Map<string, SharedMenu>();
  schools.forEach((school, index) => {
    const menu = menus[index];
    const content = JSON.stringify(menu?.components ?? []);
    const known = byContent.get(content);
    if (known) known.schools.push(school);
    else byContent.set(content, { schools: [school], menu });
  });
  return [...byContent.values()];
}

export function SchoolMenus({ schools, date }: { schools: School[]; date: Day }) {
  const menus = useQueries({
    queries: schools.map(({ id }) => ({
      queryKey: ['canteen', 'menus', id, date],
      queryFn: () => listMenus(id, date, date),
    })),
  });
  if (menus.some(({ isPending }) => isPending)) return <Skeleton lines={1} height={160} />;
  return (
    <div className="menus">
      {shared(
        schools,
        menus.map(({ data }) => data?.[0]),
      ).map(({ schools: same, menu }) => {
        const [first] = same;
        return (
          <section key={first?.id} className="stack school-menu" aria-labelledby={`m-${first?.id ?? ''}`}>
            <h2 id={`m-${first?.id ?? ''}`}>{same.map(({ name }) => name).join(', ')}</h2>
            {first && <SchoolMenuCard schoolId={first.id} date={date} menu={menu} />}
          </section>
        );
      })}
    </div>
  );
}

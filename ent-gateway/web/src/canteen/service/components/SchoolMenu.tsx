import { useQuery } from '@tanstack/react-query';
import type { Day } from '../../../app/format';
import { Loaded, Skeleton } from '../../../app/ui';
import type { School } from '../../../core/school/api';
import { listMenus } from '../../menus/api';
import { MenuCard } from '../../menus/components/MenuCard';
import '../../menus/components/menus.css';

export function SchoolMenu({ school, date }: { school: School; date: Day }) {
  const menus = useQuery({
    queryKey: ['canteen', 'menus', school.id, date],
    queryFn: () => listMenus(school.id, date, date),
  });
  return (
    <section className="stack" aria-labelledby={`m-${school.id}`}>
      <h2 id={`m-${school.id}`}>{school.name}</h2>
      <Loaded query={menus} skeleton={<Skeleton lines={1} height={120} />}>
        {([menu]) => <MenuCard id={school.id} date={date} menu={menu} />}
      </Loaded>
    </section>
  );
}

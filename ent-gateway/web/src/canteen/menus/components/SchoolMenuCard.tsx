import { useQuery } from '@tanstack/react-query';
import { type Day, mondayOf } from '../../../app/format';
import { closuresQuery } from '../../../core/school';
import type { MealWarning, Menu } from '../api';
import { MenuCard } from './MenuCard';

interface SchoolMenuCardProps {
  schoolId: string;
  date: Day;
  menu: Menu | undefined;
  warnings?: MealWarning[];
}

/** What a school serves on a day, or why it serves nothing. */
export function SchoolMenuCard({ schoolId, date, menu, warnings = [] }: SchoolMenuCardProps) {
  const { data: closures } = useQuery(closuresQuery(schoolId, mondayOf(date)));
  return (
    <MenuCard
      id={`${schoolId}-${date}`}
      date={date}
      menu={menu}
      closure={closures?.find((day) => day.date === date)}
      warnings={warnings}
    />
  );
}

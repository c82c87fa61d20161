import { isForChildren, isOn, type SchoolEvent } from '../../homework/events';
import { addDays, type Day } from '../format';
import type { Home, HomeDay } from '../home';
import type { Child } from '../session';

/** The class to which a child is announced to come, and the first day there. */
export type ComingClass = NonNullable<Home['children'][number]['coming']>;

/** A day of the week with those of the children who are on show. */
export interface WeekDay {
  date: Day;
  children: { id: string; day: HomeDay; joins?: ComingClass }[];
  /** the name of what closes the school to all of them; empty where it has none */
  closed: string | undefined;
}

const isQuiet = ({ homework }: HomeDay) => !homework?.length;

/** Days on which no child has school and nothing is due are left out, unless they have a name to be told. */
export function weekOf(home: Home, only: string | undefined): WeekDay[] {
  const shown = home.children.filter(({ child }) => !only || child.id === only);
  const dates = shown[0]?.days.map(({ date }) => date) ?? [];
  const days = dates
    .map((date) => {
      const children = shown.flatMap(({ child, days }) => {
        const day = days.find((one) => one.date === date);
        return day ? [{ id: child.id, day }] : [];
      });
      const rests = children.every(({ day }) => day.open === false && isQuiet(day));
      const label = children.find(({ day }) => day.closureLabel)?.day.closureLabel ?? '';
      return { date, children, closed: rests ? label : undefined };
    })
    .filter(({ closed }) => closed !== '');
  return shown.reduce((told, { child, coming }) => (coming ? withClass(told, child.id, coming) : told), days);
}

/** The first day that a child has in the class to which it comes names that class. */
function withClass(days: WeekDay[], childId: string, coming: ComingClass): WeekDay[] {
  const first = days.find(
    ({ date, closed, children }) =>
      date >= coming.firstDay &&
      closed === undefined &&
      children.some(({ id, day }) => id === childId && day.open !== false),
  );
  return days.map((one) =>
    one === first
      ? {
          ...one,
          children: one.children.map((child) => (child.id === childId ? { ...child, joins: coming } : child)),
        }
      : one,
  );
}

/** The days of the week and its week-end, with those on which there is nothing but an event of one of the children. */
export function withEvents(
  days: WeekDay[],
  monday: Day,
  events: SchoolEvent[],
  children: Child[],
): WeekDay[] {
  const own = events.filter((event) => isForChildren(event, children));
  const added = [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => addDays(monday, offset))
    .filter((date) => !days.some((day) => day.date === date) && own.some((event) => isOn(event, date)))
    .map((date) => ({ date, children: [], closed: undefined }));
  return [...days, ...added].sort((one, other) => one.date.localeCompare(other.date));
}

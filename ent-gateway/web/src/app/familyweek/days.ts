import type { Day } from '../format';
import type { Home, HomeDay } from '../home';

/** A day of the week with those of the children who are on show. */
export interface WeekDay {
  date: Day;
  children: { id: string; day: HomeDay }[];
  /** the name of what closes the school to all of them; empty where it has none */
  closed: string | undefined;
}

const isQuiet = ({ homework }: HomeDay) => !homework?.length;

/** Days on which no child has school and nothing is due are left out, unless they have a name to be told. */
export function weekOf(home: Home, only: string | undefined): WeekDay[] {
  const shown = home.children.filter(({ child }) => !only || child.id === only);
  const dates = shown[0]?.days.map(({ date }) => date) ?? [];
  return dates
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
}

/** How many pieces of homework were shown or changed since a look. */
export const newSince = (home: Home, before: string): number =>
  new Set(
    home.children
      .flatMap(({ days }) => days)
      .flatMap(({ homework }) => homework ?? [])
      .filter(({ shownAt }) => shownAt > before)
      .map(({ id }) => id),
  ).size;

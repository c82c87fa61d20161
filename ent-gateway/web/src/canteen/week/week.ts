import { type Day, weekday } from '../../app/format';
import { type ActivityKind, kinds } from '../activities';
import type { ChildWeek, DayOutcome, Package, Week, WeekDay } from './api';

export const dayOf = (row: ChildWeek, date: Day): WeekDay | undefined =>
  row.days.find((day) => day.date === date);

const everyDay = (week: Week): WeekDay[] => week.children.flatMap(({ days }) => days);

/** What a family can look at: lunch, then each other kind that is offered to one of the children. */
export const kindsOf = (week: Week): ActivityKind[] => [
  'CANTEEN',
  ...kinds.filter((kind) => week.activities.some((row) => row.kind === kind)),
];

/** The week as if there were only this kind of activity. */
export const weekOf = (week: Week, kind: ActivityKind): Week =>
  kind === 'CANTEEN' ? week : { ...week, children: week.activities.filter((row) => row.kind === kind) };

/** The week with all activities, for what is counted over all of them. */
export const wholeWeek = (week: Week): Week => ({
  ...week,
  children: [...week.children, ...week.activities],
});

/** Wednesday and the weekend are shown only where somebody can come on them, or came: what is charged is seen. */
export function datesShown(week: Week): Day[] {
  const dates = [...new Set(everyDay(week).map(({ date }) => date))].sort();
  const used = new Set(
    everyDay(week).flatMap(({ date, status, outcome }) => (status === 'CLOSED' && !outcome ? [] : [date])),
  );
  return dates.filter((date) => (weekday(date) < 6 && weekday(date) !== 3) || used.has(date));
}

/**
 * What a day costs: its price, unless how it turned out has one of its own; that of the booking that was called off, if it
 * stays charged. Waiting is not charged.
 */
export const chargedCents = ({ status, amountCents, outcome }: WeekDay): number =>
  outcome?.amountCents ?? (status === 'BOOKED' || status === 'CLOSED' ? (amountCents ?? 0) : 0);

/** The day whose price is explained under the grid: the first that shows one made of tariff and quotient, booked or not. */
export const explained = ({ days }: ChildWeek): WeekDay | undefined =>
  days.find(
    ({ status, amountCents, outcome }) =>
      status !== 'CLOSED' && amountCents != null && outcome?.amountCents == null,
  );

/** Whether a day costs nothing by itself, since its week's or month's package does. */
export const isInPackage = (row: ChildWeek, { date, amountCents }: WeekDay): boolean =>
  amountCents === 0 && row.packages.some(({ from, to }) => from <= date && date <= to);

/** The package that such a day belongs to, where the family pays it. */
export const packageOf = (row: ChildWeek, day: WeekDay) =>
  isInPackage(row, day)
    ? row.packages.find(({ from, to, paidByOthers }) => from <= day.date && day.date <= to && !paidByOthers)
    : undefined;

/** Packages of a row that are opened already, or that a day of the week shown still can open. */
export const packagesShown = ({ days, packages }: ChildWeek): Package[] =>
  packages.filter(
    ({ openedBy, from, to }) =>
      openedBy ||
      days.some(
        ({ date, status, changeable }) =>
          from <= date &&
          date <= to &&
          (status === 'WAITING' || (changeable && (status === 'FREE' || status === 'FULL'))),
      ),
  );

/** Whether a day as it turned out still belongs to its package: else the tariff has a price of its own for it. */
export const staysInPackage = ({ amountCents, explanation }: DayOutcome): boolean =>
  amountCents == null || explanation.some(({ kind }) => kind === 'IN_PACKAGE');

/** Packages that a day of the week opens: that of a month is counted in one week alone. */
const packagesCents = (week: Week): number =>
  week.children
    .flatMap(({ packages }) => packages)
    .filter(({ openedBy }) => openedBy && week.from <= openedBy && openedBy <= week.to)
    .reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);

/** What the family will pay for the week. */
export const totalCents = (week: Week): number =>
  everyDay(week).reduce((sum, day) => sum + chargedCents(day), packagesCents(week));

/** Days booked that another household pays. */
export const othersPay = (week: Week): boolean =>
  everyDay(week).some(({ status, paidByOthers }) => status === 'BOOKED' && paidByOthers);

export const someoneWaits = (week: Week): boolean =>
  everyDay(week).some(({ status }) => status === 'WAITING');

/** Days that can still change, for the line about cut-offs. */
export const daysClosing = (week: Week) =>
  everyDay(week)
    .filter(({ changeable, status }) => changeable && status !== 'WAITING' && status !== 'CLOSED')
    .map(({ date, closesAt }) => ({ date, closesAt: closesAt ?? null }));

/** Where an absence on that day is reported. */
export const absenceOf = ({ childId, date }: { childId: string; date: Day }) =>
  `/cantine/absences?enfant=${childId}&jour=${date}`;

/** Why no child of a school eats there on a day, where that is so. */
export function closureOf(week: Week, schoolId: string, date: Day) {
  const rows = week.children.filter((row) => row.schoolId === schoolId);
  const closed = rows.flatMap((row) => dayOf(row, date)?.closure ?? []);
  return closed.length === rows.length ? closed[0] : undefined;
}

export const menuOf = (week: Week, schoolId: string, date: Day) =>
  week.menus.find((menu) => menu.schoolId === schoolId && menu.date === date);

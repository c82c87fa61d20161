import { weekday } from '../../app/format';
import type { Week, WeekCell, WeekDay } from './api';

/** Wednesday is shown only where somebody eats on Wednesdays. */
export const daysShown = (week: Week): WeekDay[] =>
  week.days.filter(
    ({ date, children }) => weekday(date) !== 3 || children.some(({ status }) => status !== 'CLOSED'),
  );

export const cellOf = (day: WeekDay, childId: string): WeekCell | undefined =>
  day.children.find((cell) => cell.childId === childId);

/** What the family will pay for the week: booked meals only, waiting ones are not charged. */
export const totalCents = (week: Week): number =>
  week.days
    .flatMap(({ children }) => children)
    .filter(({ status }) => status === 'BOOKED')
    .reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);

/** Days that can still change, for the line about cut-offs. */
export const daysClosing = (week: Week) =>
  week.days.flatMap(({ date, children }) =>
    children
      .filter(({ status }) => status === 'FREE' || status === 'BOOKED' || status === 'WAITING')
      .map(({ closesAt }) => ({ date, closesAt })),
  );

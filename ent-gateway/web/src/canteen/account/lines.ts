import type { AccountLine, DayLine, PackageLine } from './api';

/** Beside how a day stands, what a family would ask about. */
export type Mark = 'reopened' | 'late' | 'latePickUp' | 'fixed';

const surprising: DayLine['standing'][] = [
  'ABSENT_UNJUSTIFIED',
  'PRESENT_WITHOUT_BOOKING',
  'CALLED_OFF',
  'NOT_CALLED',
];
const awaiting: DayLine['standing'][] = ['EXPECTED', 'ROLL_OPEN', 'ABSENT_JUSTIFIED'];

export const isPackage = (line: AccountLine): line is PackageLine => line.kind === 'PACKAGE';
export const isDay = (line: AccountLine): line is DayLine => line.kind === 'DAY';
export const isSurprising = ({ standing }: DayLine) => surprising.includes(standing);

export function marksOf(line: DayLine): Mark[] {
  const marks: Mark[] = [];
  if (line.reopened) marks.push('reopened');
  if (line.situation === 'LATE') marks.push('late');
  if (line.explanation.some((step) => step.kind === 'MODIFIER' && step.occasion === 'LATE_PICK_UP'))
    marks.push('latePickUp');
  if (line.priceFixed) marks.push('fixed');
  return marks;
}

/** A day that a family would ask about: it is never folded away among others. */
export const isNotable = (line: DayLine) => isSurprising(line) || marksOf(line).length > 0;

/** Whether the price is one for absences that nobody has excused: else the booking's own stands. */
export const isPricedAsUnjustified = ({ amountCents, priceFixed, explanation }: DayLine) =>
  amountCents > 0 &&
  !priceFixed &&
  explanation.some(
    (step) =>
      (step.kind === 'MODIFIER' || step.kind === 'OWN_PRICE') && step.occasion === 'ABSENT_UNJUSTIFIED',
  );

/** A day that costs nothing of its own, for its package is due once. */
export const isInPackage = (line: DayLine) => line.explanation.some(({ kind }) => kind === 'IN_PACKAGE');

/** Days of one activity that stand the same and cost the same. */
export interface AlikeDays {
  first: DayLine;
  days: DayLine[];
}

export function alike(lines: DayLine[]): AlikeDays[] {
  const found = new Map<string, AlikeDays>();
  for (const line of lines) {
    const key = [
      line.activityId,
      line.standing,
      line.units,
      line.amountCents,
      line.certain,
      isInPackage(line),
    ].join();
    const known = found.get(key);
    if (known) known.days.push(line);
    else found.set(key, { first: line, days: [line] });
  }
  return [...found.values()];
}

/** Days of an activity that aren't certain yet: a package of them is none. */
export const openDays = (lines: AccountLine[]) => lines.filter(isDay).filter(({ certain }) => !certain);

/** A booking to come, or whose roll isn't finished: not a child who came unbooked, or who isn't handed over. */
export const awaitsRoll = ({ booked, standing }: DayLine) => booked && awaiting.includes(standing);

/** Lines of one day that stand the same, in the order of days. */
export function byDay(lines: DayLine[]): [DayLine, ...DayLine[]][] {
  const found = new Map<string, [DayLine, ...DayLine[]]>();
  for (const line of lines) {
    const key = `${line.date} ${line.standing}`;
    const known = found.get(key);
    if (known) known.push(line);
    else found.set(key, [line]);
  }
  return [...found.values()];
}

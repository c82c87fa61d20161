import type { Day } from '../../app/format';
import type { Rule } from './api';

/** The version that holds on a day; they come latest first, the usual rule last. */
export const ruleOn = (rules: Rule[], day: Day): Rule | undefined =>
  rules.find(({ validFrom }) => !validFrom || validFrom <= day);

/** The last day of a quotient that begins on this day. */
export function endFrom(day: Day, { expiresOn }: Rule): Day {
  const year = Number(day.slice(0, 4));
  return `${year}-${expiresOn}` < day ? `${year + 1}-${expiresOn}` : `${year}-${expiresOn}`;
}

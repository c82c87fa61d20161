import { expect, it } from 'vitest';
import { dayFaults } from './days';

const now = '2026-11-24';

it.each([
  ['2026-11-24', '2026-11-24', {}],
  ['2026-09-23', '2026-09-23', {}],
  ['2026-09-22', '2026-09-22', { from: 'days' }],
  ['2026-11-25', '2026-11-24', { to: 'days' }],
  ['2026-11-24', '2027-01-24', {}],
  ['2026-11-24', '2027-01-25', { to: 'days' }],
  ['', '2026-11-24', { from: 'day' }],
  ['2026-11-24', '', { to: 'day' }],
])('from %s to %s', (from, to, faults) => {
  expect(dayFaults({ from, to }, now)).toEqual(faults);
});

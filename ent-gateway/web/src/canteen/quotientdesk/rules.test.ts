import { expect, it } from 'vitest';
import type { Rule } from './api';
import { endFrom, ruleOn } from './rules';

const usual: Rule = {
  validFrom: null,
  method: 'REFERENCE_INCOME',
  months: 12,
  expiresOn: '08-31',
  declarationsCount: false,
};
const later: Rule = { ...usual, validFrom: '2027-01-01', expiresOn: '12-31', declarationsCount: false };

it('takes the version that has begun', () => {
  expect(ruleOn([later, usual], '2026-12-31')).toBe(usual);
  expect(ruleOn([later, usual], '2027-01-01')).toBe(later);
});

it('ends this year or the next, and counts the last day', () => {
  expect(endFrom('2026-11-24', usual)).toBe('2027-08-31');
  expect(endFrom('2026-08-31', usual)).toBe('2026-08-31');
  expect(endFrom('2026-09-01', usual)).toBe('2027-08-31');
});

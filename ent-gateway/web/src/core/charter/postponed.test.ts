import { beforeEach, expect, it } from 'vitest';
import { isPostponed, postpone } from './postponed';

const now = Date.parse('2026-11-30T08:00:00Z');
const day = 86_400_000;

beforeEach(() => localStorage.clear());

it('leaves a charter alone for seven days, for whoever asked so', () => {
  expect(isPostponed('sofia', ['one'], now)).toBe(false);

  postpone('sofia', ['one'], now);

  expect(isPostponed('sofia', ['one'], now + 7 * day - 1)).toBe(true);
  expect(isPostponed('sofia', ['one'], now + 7 * day)).toBe(false);
  expect(isPostponed('anne', ['one'], now)).toBe(false);
});

it('shows another charter at once', () => {
  postpone('sofia', ['one'], now);

  expect(isPostponed('sofia', ['one', 'two'], now)).toBe(false);
});

it('forgets what it can’t read', () => {
  localStorage.setItem('preau.charter.sofia', '{');

  expect(isPostponed('sofia', ['one'], now)).toBe(false);
});

import { expect, it } from 'vitest';
import { csrfToken } from './csrf';

it('finds the token among other cookies', () => {
  expect(csrfToken('a=1; XSRF-TOKEN=4f2c%2Db1; b=2')).toBe('4f2c-b1');
  expect(csrfToken('XSRF-TOKEN-OLD=x')).toBeUndefined();
});

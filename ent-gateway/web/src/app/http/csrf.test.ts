import { expect, it } from 'vitest';
import { csrfToken, maskToken } from './csrf';

it('finds the token among other cookies', () => {
  expect(csrfToken('a=1; XSRF-TOKEN=4f2c%2Db1; b=2')).toBe('4f2c-b1');
  expect(csrfToken('XSRF-TOKEN-OLD=x')).toBeUndefined();
});

it('masks the token as Spring unmasks it: the random, then the token xored with it', () => {
  const token = '0b9f6a1e-55aa-4c6e-9d0e-1f2e3d4c5b6a';

  const bytes = Uint8Array.from(atob(maskToken(token).replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );

  const half = token.length;
  expect(bytes).toHaveLength(2 * half);
  const unmasked = bytes.slice(half).map((byte, index) => byte ^ (bytes[index] ?? 0));
  expect(new TextDecoder().decode(unmasked)).toBe(token);
  expect(maskToken(token)).not.toBe(maskToken(token));
});

import { expect, it } from 'vitest';
import { sizeOf } from './sizes';

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

it.each([
  [0, '0 octet'],
  [999, '999 octets'],
  [3_400, '3 ko'],
  [3_449_000, '3,4 Mo'],
  [5_000_000_000, '5 Go'],
])('says %i bytes as %s', (bytes, words) => {
  expect(plain(sizeOf(bytes, 'fr'))).toBe(words);
});

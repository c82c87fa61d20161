import { expect, it } from 'vitest';
import { readGrey } from './pixels';

const left = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
];
/** The first digit is said by which of the next six are mirrored: 9 is "LGGLGL". */
const nine = 'LGGLGL';
const turned = (bars: string) => bars.replace(/[01]/g, (bar) => (bar === '0' ? '1' : '0'));
const mirrored = (bars: string) => Array.from(turned(bars)).reverse().join('');

/** The bars of a number that begins with 9, as GS1 describes them. */
function barsOf(digits: string): string {
  const half = (from: number, to: number, bars: (digit: string, at: number) => string) =>
    Array.from(digits.slice(from, to)).map(bars).join('');
  const of = (digit: string) => left[Number(digit)] ?? '';
  return `101${half(1, 7, (digit, at) => (nine[at] === 'L' ? of(digit) : mirrored(of(digit))))}01010${half(7, 13, (digit) => turned(of(digit)))}101`;
}

function picture(bars: string, wide: number, height: number): [Uint8ClampedArray, number, number] {
  const quiet = '0'.repeat(12);
  const row = Array.from(quiet + bars + quiet).flatMap((bar) =>
    Array.from({ length: wide }, () => (bar === '1' ? 20 : 235)),
  );
  return [Uint8ClampedArray.from(Array.from({ length: height }, () => row).flat()), row.length, height];
}

it('reads the number on the back of a book', () => {
  expect(readGrey(...picture(barsOf('9782070612758'), 3, 80))).toBe('9782070612758');
});

it('finds nothing where there is nothing', () => {
  expect(readGrey(...picture('0'.repeat(95), 3, 80))).toBeUndefined();
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrastWithWhite } from '../../app/theme';
import { writersOf } from './colours';

const sheet = readFileSync('src/messaging/writing/components/writing.css', 'utf8');
const tokens = readFileSync('src/app/theme/tokens.css', 'utf8');
const hex = /light-dark\((#\w{6}), (#\w{6})\)/;

/** light and dark */
const both = (found: string | undefined) => hex.exec(found ?? '')?.slice(1) ?? [];
const token = (name: string) => both(new RegExp(`--${name}: [^;]+`).exec(tokens)?.[0]);
const inks = both(/--by-ink: [^;]+/.exec(sheet)?.[0]);

const luminance = (colour: string) => 1.05 / contrastWithWhite(colour) - 0.05;
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

it.each([0, 1, 2, 3, 4, 5, 6, 7])(
  'tells writer %i by a colour that reads well in the light and in the dark',
  (n) => {
    const worn = both(new RegExp(`\\.text-c${n} \\{[^}]+`).exec(sheet)?.[0]);
    expect(worn).toHaveLength(2);
    worn.forEach((colour, mode) => {
      expect(contrast(colour, token('card')[mode] ?? '')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, inks[mode] ?? '')).toBeGreaterThanOrEqual(4.5);
    });
  },
);

it('gives each person of a text a colour that the sheet has', () => {
  const people = Array.from({ length: 9 }, (_, at) => ({ id: `${at}`, name: `${at}`, pupil: true }));
  expect([...writersOf({ people }).values()].map(({ colour }) => colour)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 0,
  ]);
});

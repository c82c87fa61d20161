import { expect, it } from 'vitest';
import { lanesOf } from './lanes';

const at = (from: string, to: string) => ({ from, to });

it('gives a slot alone the whole day, and shares it out between those of one time', () => {
  expect(
    lanesOf([at('08:30', '09:30'), at('09:30', '10:30'), at('09:30', '10:00'), at('10:30', '11:00')]),
  ).toEqual(['1 / span 12', '1 / span 6', '7 / span 6', '1 / span 12']);
});

it('puts a slot where another has ended beside one that goes on', () => {
  expect(lanesOf([at('09:00', '11:00'), at('09:00', '10:00'), at('10:00', '11:00')])).toEqual([
    '1 / span 6',
    '7 / span 6',
    '7 / span 6',
  ]);
});

import { expect, it } from 'vitest';
import { gramsOf, kilosOf } from './words';

it('reads kilos as they are typed, and nothing else', () => {
  expect(gramsOf('3,4')).toBe(3400);
  expect(gramsOf(' 12.345 ')).toBe(12_345);
  expect(gramsOf('0')).toBe(0);
  for (const wrong of ['', '-1', '3,4567', '2001', 'douze', '1e3']) expect(gramsOf(wrong)).toBeUndefined();
  expect(kilosOf(3400, 'fr')).toBe('3,4');
  expect(kilosOf(3400, 'en')).toBe('3.4');
});

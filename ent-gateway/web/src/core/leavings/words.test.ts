import { expect, it } from 'vitest';
import { wordsOf } from '../../app/testing';
import { endsWords } from './words';

it('counts what ends and leaves out what there is none of', () => {
  const t = wordsOf('core/leavings');

  expect(endsWords({ bookings: 120, waiting: 0, patterns: 1 }, t)).toBe('120 réservations, 1 semaine type');
  expect(endsWords({ bookings: 0, waiting: 0, patterns: 0 }, t)).toBe('');
});

import { expect, it } from 'vitest';
import type { ImageStanding } from './api';
import { heldOf } from './held';

const uses = (...standings: ImageStanding[]) =>
  (['CLASS', 'SCHOOL', 'PUBLIC', 'PRESS'] as const).map((use, index) => ({
    use,
    standing: standings[index] ?? 'UNANSWERED',
  }));

it('shows in public whom the class and the school may show', () => {
  expect(heldOf(uses('ALLOWED', 'ALLOWED', 'ALLOWED'), 'PUBLIC')).toEqual({ standing: 'ALLOWED' });
});

it('lets a no for the school hold in public, and one for the class in both', () => {
  expect(heldOf(uses('ALLOWED', 'REFUSED', 'ALLOWED'), 'PUBLIC')).toEqual({
    standing: 'REFUSED',
    because: 'SCHOOL',
  });
  const noClass = uses('REFUSED', 'ALLOWED', 'ALLOWED');
  expect(heldOf(noClass, 'SCHOOL')).toEqual({ standing: 'REFUSED', because: 'CLASS' });
  expect(heldOf(noClass, 'PUBLIC')).toEqual({ standing: 'REFUSED', because: 'CLASS' });
});

it('awaits the answer of the school, and a no outweighs what is awaited', () => {
  expect(heldOf(uses('ALLOWED', 'UNANSWERED', 'ALLOWED'), 'PUBLIC')).toEqual({
    standing: 'UNANSWERED',
    because: 'SCHOOL',
  });
  expect(heldOf(uses('UNANSWERED', 'REFUSED', 'ALLOWED'), 'PUBLIC')).toEqual({
    standing: 'REFUSED',
    because: 'SCHOOL',
  });
});

it('leaves an own no, the class and the press as they are', () => {
  expect(heldOf(uses('REFUSED', 'REFUSED', 'REFUSED'), 'PUBLIC')).toEqual({ standing: 'REFUSED' });
  expect(heldOf(uses('ALLOWED', 'REFUSED'), 'CLASS')).toEqual({ standing: 'ALLOWED' });
  expect(heldOf(uses('REFUSED', 'REFUSED', 'REFUSED', 'ALLOWED'), 'PRESS')).toEqual({ standing: 'ALLOWED' });
});

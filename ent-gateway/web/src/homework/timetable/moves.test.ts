import { expect, it } from 'vitest';
import { reading, sport, taughtWeek } from './components/testWeek';
import { exchangesOf, isFree, moveOf, movedTo } from './moves';

const desk = taughtWeek.desk ?? { slots: [], uses: [], engagements: [], groups: [] };

it('keeps the length of a slot, and the hours that one may have', () => {
  expect(movedTo(sport, 'THURSDAY', 14 * 60)).toMatchObject({
    weekday: 'THURSDAY',
    from: '14:00:00',
    to: '15:00:00',
  });
  expect(movedTo(sport, 'THURSDAY', 18 * 60 + 30)).toMatchObject({ from: '18:00:00', to: '19:00:00' });
});

it('meets another slot of the class, and another class in the place', () => {
  const free = moveOf(reading, 'THURSDAY', 510, desk);
  const own = moveOf(sport, 'MONDAY', 540, desk);
  const place = moveOf(sport, 'MONDAY', 14 * 60, desk);

  expect(isFree(free.clashes)).toBe(true);
  expect(own.clashes.own).toEqual([reading]);
  expect(place.clashes.place?.className).toBe('CM2 M. Roux');
});

it('offers to change places with the slot in the way, where both are free then', () => {
  expect(exchangesOf(moveOf(sport, 'MONDAY', 540, desk), desk)).toEqual([reading]);

  const busy = desk.uses.map((use) => ({ ...use, from: '08:00:00', to: '09:00:00' }));
  expect(exchangesOf(moveOf(sport, 'MONDAY', 540, desk), { ...desk, uses: busy })).toEqual([]);
});

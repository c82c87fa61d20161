import { expect, it } from 'vitest';
import type { Me } from './api';
import { isOff, isOpen, type ProductModule } from './modules';

const town = (...modulesOff: ProductModule[]) => ({ territory: { modulesOff } }) as unknown as Me;

it('closes the addresses of a module that the town does without', () => {
  const me = town('CANTEEN');
  expect(
    ['/cantine', 'cantine/compte', '/quotient', 'familles/:family/compte', 'menus'].map((path) =>
      isOpen(me, path),
    ),
  ).toEqual([false, false, false, false, false]);
  expect(
    ['/', '/messages', 'familles/:id', '/familles', 'compte/*', 'devoirs'].every((path) => isOpen(me, path)),
  ).toBe(true);
  expect(isOpen(town('MESSAGING'), '/messages/nouveau?enfant=a')).toBe(false);
});

it('knows of none where an older version kept the person', () => {
  expect(isOff({ territory: {} } as Me, 'CANTEEN')).toBe(false);
});

import { expect, it } from 'vitest';
import { guardiansWithAccount } from './accounts';

const guardian = (id: string, hasAccount: boolean) => ({ guardian: { id }, hasAccount });

it('counts a guardian of twins once', () => {
  const twins = [guardian('mother', true), guardian('father', false)];

  expect(
    guardiansWithAccount([
      { pupil: { id: 'a' }, guardians: twins },
      { pupil: { id: 'b' }, guardians: twins },
      { pupil: { id: 'c' }, guardians: [guardian('aunt', true)] },
    ]),
  ).toEqual({ all: 3, count: 2 });
});

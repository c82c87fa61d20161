import { expect, it } from 'vitest';
import { guardiansWithAccount } from './accounts';

const person = (id: string) => ({ id, givenName: 'A', familyName: 'B' });
const guardian = (id: string, hasAccount: boolean) => ({ guardian: person(id), hasAccount });
const pupil = (id: string) => ({ pupil: person(id), username: null });

it('counts a guardian of twins once', () => {
  const twins = [guardian('mother', true), guardian('father', false)];

  expect(
    guardiansWithAccount([
      { ...pupil('a'), guardians: twins },
      { ...pupil('b'), guardians: twins },
      { ...pupil('c'), guardians: [guardian('aunt', true)] },
    ]),
  ).toEqual({ all: 3, count: 2 });
});

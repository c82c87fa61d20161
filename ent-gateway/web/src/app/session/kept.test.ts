import { beforeEach, expect, it } from 'vitest';
import type { Me } from './api';
import { forgetMe, keepMe, keptMe, renewMe } from './kept';

const someone = (id: string, role: string) =>
  ({ person: { id, givenName: 'Nadia', familyName: id }, roles: [{ role }], children: [] }) as unknown as Me;
const animator = someone('hugo', 'ANIMATOR');
const agent = someone('nadia', 'TOWN_AGENT');

beforeEach(() => localStorage.clear());

it('knows an animator from the sign-in on', () => {
  renewMe(animator);
  expect(keptMe()).toEqual(animator);
});

it('knows an agent from the first roll opened here on, with the rights of the last answer', () => {
  renewMe(agent);
  expect(keptMe()).toBeUndefined();

  keepMe(agent);
  const changed = { ...agent, roles: [] };
  renewMe(changed);
  expect(keptMe()).toEqual(changed);
});

it('forgets who took the roll when somebody else signs in, and at the sign-out', () => {
  keepMe(agent);
  renewMe(someone('paul', 'TOWN_AGENT'));
  expect(keptMe()).toBeUndefined();

  keepMe(agent);
  forgetMe();
  expect(keptMe()).toBeUndefined();
});

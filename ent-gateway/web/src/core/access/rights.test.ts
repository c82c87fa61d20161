import { expect, it } from 'vitest';
import { endsSoon, isAdministrator, reachOf } from './rights';

it('says of a right whether it is about to end', () => {
  expect(endsSoon({ until: '2026-12-24', ended: false }, '2026-11-24')).toBe(true);
  expect(endsSoon({ until: '2026-12-25', ended: false }, '2026-11-24')).toBe(false);
  expect(endsSoon({ until: null, ended: false }, '2026-11-24')).toBe(false);
  expect(endsSoon({ until: '2026-11-01', ended: true }, '2026-11-24')).toBe(false);
});

it('knows how far a role reaches', () => {
  expect([reachOf('TEACHER'), reachOf('HEAD'), reachOf('ELECTED')]).toEqual(['class', 'school', 'town']);
});

it('lets administrators give rights, and nobody else', () => {
  const held = (role: 'TOWN_AGENT' | 'TERRITORY_ADMINISTRATOR') => ({
    roles: [{ role, scopeType: 'TERRITORY' as const, scopeId: 'a' }],
  });

  expect(isAdministrator(held('TERRITORY_ADMINISTRATOR'))).toBe(true);
  expect(isAdministrator(held('TOWN_AGENT'))).toBe(false);
});

import { expect, it } from 'vitest';
import type { Me, RoleRef } from './api';
import { schoolScope, spacesOf } from './spaces';
import { keepWanted, takeWanted } from './wanted';

const role = (name: string, scopeType = 'TERRITORY', scopeId = 't') =>
  ({ role: name, scopeType, scopeId }) as RoleRef;
const person = (...roles: Me['roles']): Me => ({
  person: { id: 'p', givenName: 'A', familyName: 'B' },
  territory: { id: 't', name: 'T', timeZone: 'Europe/Paris', modulesOff: [], quietHours: null },
  roles,
  children: [],
  classes: [],
  askedCharters: [],
  standsIn: [],
  stoodInUntil: null,
});

it('opens a space for every role of the directory', () => {
  const roles = ['GUARDIAN', 'PUPIL', 'TEACHER', 'HEAD', 'TOWN_AGENT', 'ANIMATOR', 'ELECTED'].map((name) =>
    role(name),
  );

  expect(spacesOf(person(...roles))).toEqual([
    'family',
    'pupil',
    'teacher',
    'head',
    'town',
    'service',
    'elected',
  ]);
  expect(spacesOf(person(role('TERRITORY_ADMINISTRATOR')))).toEqual(['town']);
});

it('opens nothing but the account without a role that it knows', () => {
  expect(spacesOf(person(role('SUPERUSER')))).toEqual(['none']);
  expect(spacesOf(person())).toEqual(['none']);
});

it('limits a role to its schools unless it holds for the territory', () => {
  expect(
    schoolScope(person(role('ANIMATOR', 'SCHOOL', 's1'), role('ANIMATOR', 'SCHOOL', 's2')), 'service'),
  ).toEqual(['s1', 's2']);
  expect(schoolScope(person(role('ELECTED')), 'elected')).toBeUndefined();
  expect(schoolScope(person(role('HEAD', 'SCHOOL', 's1')), 'elected')).toEqual([]);
});

it('keeps the wanted address through the sign-in, once, and never one of another site', () => {
  keepWanted('/cantine?date=2026-11-26');
  expect(takeWanted()).toBe('/cantine?date=2026-11-26');
  expect(takeWanted()).toBeUndefined();

  keepWanted('//evil.example');
  expect(takeWanted()).toBeUndefined();
});

import type { Me, RoleRef } from './api';

/** What a person comes here to be. Someone with several roles has several spaces and moves between them. */
export const spaces = [
  'family',
  'pupil',
  'teacher',
  'head',
  'town',
  'service',
  'elected',
  'librarian',
  'companion',
  'none',
] as const;
export type Space = (typeof spaces)[number];

const spaceOfRole: Record<RoleRef['role'], Space> = {
  GUARDIAN: 'family',
  PUPIL: 'pupil',
  TEACHER: 'teacher',
  HEAD: 'head',
  TOWN_AGENT: 'town',
  TERRITORY_ADMINISTRATOR: 'town',
  ANIMATOR: 'service',
  ELECTED: 'elected',
  LIBRARIAN: 'librarian',
  ATSEM: 'companion',
  AESH: 'companion',
  RASED: 'companion',
};

/** A role that this application doesn't know yet opens nothing. */
const spaceOf = (role: string): Space | undefined => (spaceOfRole as Partial<Record<string, Space>>)[role];

/** Without any role there is one that holds the own account alone. */
export function spacesOf(me: Pick<Me, 'roles' | 'children'>): [Space, ...Space[]] {
  const held = new Set(me.roles.map(({ role }) => spaceOf(role)));
  const [first = 'none', ...others] = spaces.filter((space) => held.has(space));
  return [first, ...others];
}

export const rolesIn = (me: Me, space: Space): RoleRef[] =>
  me.roles.filter(({ role }) => spaceOf(role) === space);

/** The schools a role is limited to; undefined means the whole territory. */
export function schoolScope(me: Me, space: Space): string[] | undefined {
  const roles = rolesIn(me, space);
  if (roles.some(({ scopeType }) => scopeType === 'TERRITORY')) return undefined;
  return roles.filter(({ scopeType }) => scopeType === 'SCHOOL').map(({ scopeId }) => scopeId);
}

const key = 'preau.space';

export const keepSpace = (space: Space) => sessionStorage.setItem(key, space);

export const keptSpace = (held: [Space, ...Space[]]): Space => {
  const kept = sessionStorage.getItem(key);
  return held.find((space) => space === kept) ?? held[0];
};

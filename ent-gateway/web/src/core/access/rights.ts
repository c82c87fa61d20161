import { addDays, type Day } from '../../app/format';
import type { Me } from '../../app/session';
import type { Right, Role } from './api';

/** The roles that people give, from a class to the whole territory. */
export const roles = [
  'TEACHER',
  'HEAD',
  'ANIMATOR',
  'TOWN_AGENT',
  'ELECTED',
  'LIBRARIAN',
  'TERRITORY_ADMINISTRATOR',
] as const;
export type GivenRole = (typeof roles)[number];

export type Reach = 'class' | 'school' | 'town';

export const reachOf = (role: Role): Reach => {
  if (role === 'TEACHER') return 'class';
  return role === 'HEAD' || role === 'ANIMATOR' ? 'school' : 'town';
};

/** Who gives rights to others. */
export const isAdministrator = (me: Pick<Me, 'roles'>) =>
  me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');

const soon = 30;

/** A right that is about to end wants to be looked at. */
export const endsSoon = ({ until, ended }: Pick<Right, 'until' | 'ended'>, now: Day) =>
  !ended && !!until && until <= addDays(now, soon);

/** The strongest right alone is given without an end; another one without one, from before or from a file, wants one. */
export const isToBeDated = ({ role, until, ended }: Pick<Right, 'role' | 'until' | 'ended'>) =>
  !ended && !until && role !== 'TERRITORY_ADMINISTRATOR';

const asked: Role[] = ['HEAD', 'TOWN_AGENT', 'ELECTED', 'LIBRARIAN', 'TERRITORY_ADMINISTRATOR'];

/** Whether a rule about second proofs asks somebody with these roles for one. */
export const isAskedBy = (rule: { secondFactor: boolean; teachers: boolean }, held: Role[]) =>
  rule.secondFactor && held.some((role) => asked.includes(role) || (rule.teachers && role === 'TEACHER'));

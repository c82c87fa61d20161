import type { Me, Space } from '../../app/session';
import { schoolScope } from '../../app/session';
import type { School } from './api';

/** The schools a person works for in a space: all of the territory, or those the role names. */
export function schoolsOf(me: Me, space: Space, schools: School[]): School[] {
  const scope = schoolScope(me, space);
  return scope ? schools.filter(({ id }) => scope.includes(id)) : schools;
}

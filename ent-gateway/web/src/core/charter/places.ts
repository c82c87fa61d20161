import { type Me, type Space, schoolScope } from '../../app/session';
import type { CharterVersion } from './api';

/** The places for which somebody writes charters in a space: a head for the schools, an administrator for the town. */
export function placesOf(me: Me, space: Space): (string | null)[] {
  if (space === 'head') return schoolScope(me, space) ?? [];
  return me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR') ? [null] : [];
}

/** The versions of one place, the latest first. */
export const versionsAt = (versions: CharterVersion[], place: string | null): CharterVersion[] =>
  versions.filter(({ schoolId }) => (schoolId ?? null) === place);

/** What a new version begins with: the place's last one, or else the town's that holds there. */
export const lastWords = (versions: CharterVersion[], place: string | null): CharterVersion | undefined =>
  versionsAt(versions, place)[0] ??
  versionsAt(versions, null).find(({ standing }) => standing === 'IN_FORCE');

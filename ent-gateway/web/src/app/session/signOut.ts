import { ensureCsrfToken, problemOf, UnreachableError } from '../http';
import { forgetMe } from './kept';

const door = '/logout';

/**
 * Ends our session, and goes on to where the providers end theirs, one whole page after the other: Keycloak, and
 * FranceConnect for those who came by it.
 */
export async function signOut(): Promise<void> {
  forgetMe();
  const headers = { Accept: 'application/json', 'X-XSRF-TOKEN': await ensureCsrfToken() };
  const answer = await fetch(new Request(new URL(door, location.origin), { method: 'POST', headers })).catch(
    (cause: unknown) => {
      throw new UnreachableError(door, { cause });
    },
  );
  if (!answer.ok) throw await problemOf(answer);
  sessionStorage.clear(); // what was being written here isn't the next person's to read
  const { continueAt } = (await answer.json()) as { continueAt: string };
  location.assign(continueAt);
}

import createClient, { type Middleware } from 'openapi-fetch';
import { ensureCsrfToken } from './csrf';
import { sendFresh } from './fresh';
import { problemOf, UnreachableError } from './problem';
import type { components, paths } from './schema';
import { hearHour } from './serverClock';
import { markUse } from './used';
import { written } from './words';

/** What the API takes and gives, by the names of its description. */
export type Schemas = components['schemas'];

/** What may be asked at an address. */
export type Query<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Asked } };
}
  ? NonNullable<Asked>
  : never;

/** Told when an answer says that the session has ended. */
export const signedOut = new EventTarget();

/** Told when an answer says that the role for it is missing: it may have come to its end. */
export const outOfRole = new EventTarget();

/** Told when something was refused that would have read far more than the person is used to. */
export const slowed = new EventTarget();

const manners: Middleware = {
  async onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set('X-XSRF-TOKEN', await ensureCsrfToken());
  },
  async onResponse({ request, response }) {
    hearHour(request, response);
    if (response.status < 400 && !response.url.includes('/api/public/')) markUse();
    if (response.status === 401) signedOut.dispatchEvent(new Event('signed-out'));
    if (response.ok) return;
    const problem = await problemOf(response);
    if (problem.case === 'core:wrong-role') outOfRole.dispatchEvent(new Event('out-of-role'));
    // a page that couldn't be read says so itself
    if (problem.case === 'core:unusual-reading' && request.method !== 'GET')
      slowed.dispatchEvent(new CustomEvent('slowed', { detail: problem }));
    throw problem;
  },
  onError({ request, error }) {
    return request.signal.aborted ? undefined : new UnreachableError(request.url, { cause: error });
  },
};

/** Every address, parameter and body is checked against the description when the application is built. */
export const api = createClient<paths>({
  baseUrl: location.origin,
  credentials: 'same-origin',
  headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
  bodySerializer: written,
  fetch: sendFresh,
});
api.use(manners);

/** What the server answers. A refusal is thrown as a `ProblemError`, silence as an `UnreachableError`. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}

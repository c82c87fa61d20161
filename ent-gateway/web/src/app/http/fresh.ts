import { ensureCsrfToken } from './csrf';

/** How somebody shows again who they are. */
export type SignInWay = 'PASSWORD' | 'FRANCECONNECT' | 'PROCONNECT' | 'EDUCONNECT' | 'SECOND_FACTOR';

type Ask = (way: SignInWay) => Promise<boolean>;

let ask: Ask = () => Promise.resolve(false);

/** The application says how a person is asked to confirm that it is them. */
export function askAgainBy(dialog: Ask): void {
  ask = dialog;
}

const wanted = 'urn:ent:problem:core:fresh-sign-in';

/** Sends a request; where it wants a fresh sign-in the person is asked for one, and the same request is sent once more. */
export async function sendFresh(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(request);
  if (response.status !== 403) return response;
  const problem = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { type?: string; way?: SignInWay };
  if (problem.type !== wanted || !(await ask(problem.way ?? 'PASSWORD'))) return response;
  // the sign-in has changed the token
  const headers = new Headers(again.headers);
  headers.set('X-XSRF-TOKEN', await ensureCsrfToken());
  return fetch(new Request(again, { headers }));
}

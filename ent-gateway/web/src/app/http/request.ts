import { ensureCsrfToken } from './csrf';
import { ProblemError, problemOf, UnreachableError } from './problem';

type Query = Record<string, string | number | undefined>;
type Method = 'POST' | 'PUT' | 'DELETE';

export const signedOut = new EventTarget();

const withQuery = (path: string, query: Query = {}) => {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return search ? `${path}?${search}` : path;
};

async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new UnreachableError(path, { cause });
  }
  if (response.status === 401) signedOut.dispatchEvent(new Event('signed-out'));
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function bodyOf<T>(response: Response): Promise<T> {
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

const headers = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };

export async function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return bodyOf<T>(await send(withQuery(path, query), { headers, ...(signal && { signal }) }));
}

/** A writing call. `idempotencyKey` makes it safe to send again when no answer came. */
export async function write<T>(
  method: Method,
  path: string,
  body?: unknown,
  idempotencyKey?: string,
): Promise<T> {
  const json = body !== undefined && !(body instanceof FormData);
  return bodyOf<T>(
    await send(path, {
      method,
      headers: {
        ...headers,
        'X-XSRF-TOKEN': await ensureCsrfToken(),
        ...(json && { 'Content-Type': 'application/json' }),
        ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
      },
      ...(body !== undefined && { body: json ? JSON.stringify(body) : body }),
    }),
  );
}

/** Retry what never got an answer or what the server could not do right now; a refusal is final. */
export const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 2 &&
  (error instanceof UnreachableError || (error instanceof ProblemError && error.status >= 502));

import { vi } from 'vitest';

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** Answers in the server's place, and keeps what the application asked. */
export function serve(answer: (call: Call) => Response | Promise<Response>): Call[] {
  document.cookie = 'XSRF-TOKEN=token';
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (asked: Request | string) => {
    const request = typeof asked === 'string' ? new Request(new URL(asked, location.href)) : asked;
    const { method, headers } = request;
    const text = await request.text();
    const body: unknown = text ? JSON.parse(text) : undefined;
    const { pathname: path, searchParams: query } = new URL(request.url);
    calls.push({ method, path, query, headers, body });
    return answer(calls.at(-1) as Call);
  });
  return calls;
}

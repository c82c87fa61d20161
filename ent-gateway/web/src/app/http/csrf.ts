import { UnreachableError } from './problem';

const source = '/api/public/config';

/** The gateway hands the token out in a cookie and expects it back in a header. */
export function csrfToken(cookies = document.cookie): string | undefined {
  const pair = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
  return pair && decodeURIComponent(pair.slice('XSRF-TOKEN='.length));
}

/** Any read sets the cookie; a first write on a fresh page fetches it. */
export async function ensureCsrfToken(): Promise<string> {
  if (!csrfToken()) {
    await fetch(source).catch((cause: unknown) => {
      throw new UnreachableError(source, { cause });
    });
  }
  return csrfToken() ?? '';
}

/** The gateway hands the token out in a cookie and expects it back in a header. */
export function csrfToken(cookies = document.cookie): string | undefined {
  const pair = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
  return pair && decodeURIComponent(pair.slice('XSRF-TOKEN='.length));
}

/** Any read sets the cookie; a first write on a fresh page fetches it. */
export async function ensureCsrfToken(): Promise<string> {
  if (!csrfToken()) await fetch('/api/public/config');
  return csrfToken() ?? '';
}

/**
 * A form can't send a header, and in a form the gateway only takes the token masked with a random of the same length
 * (Spring's XorCsrfTokenRequestAttributeHandler, against BREACH).
 */
export function maskToken(
  token: string,
  random = crypto.getRandomValues(new Uint8Array(token.length)),
): string {
  const plain = new TextEncoder().encode(token);
  const masked = plain.map((byte, index) => byte ^ (random[index] ?? 0));
  const bytes = String.fromCharCode(...random, ...masked);
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_');
}

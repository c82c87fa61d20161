/** Answers say the second, and take a while. */
const notable = 30_000;

let ahead = 0;

/** How far this device's clock is off, as an answer tells; one that may be an old copy tells nothing. */
export function hearHour(request: Request, response: Response): void {
  const hour = Date.parse(response.headers.get('Date') ?? '');
  const isFresh = request.method !== 'GET' || /no-store/.test(response.headers.get('Cache-Control') ?? '');
  if (!isFresh || Number.isNaN(hour)) return;
  const difference = hour - Date.now();
  ahead = Math.abs(difference) > notable ? difference : 0;
}

/** Now, by the server's clock as far as it is known. */
export const serverNow = () => new Date(Date.now() + ahead);

/** When the server last counted this browser as in use: any tab's answer does. */
const key = 'preau.used';

let last = Date.now();

/** Called on each answer of a route that counts as use. */
export function markUse(): void {
  const now = Date.now();
  if (now - last < 10_000) return;
  last = now;
  try {
    localStorage.setItem(key, String(now));
  } catch {
    // This tab knows by itself.
  }
}

export function lastUse(): number {
  try {
    return Math.max(last, Number(localStorage.getItem(key) ?? 0));
  } catch {
    return last;
  }
}

let zone = 'Europe/Paris';

/** The zone the town's days and hours are those of, wherever the reader is. */
export const townZone = () => zone;

/** Told once, by the session: a town may lie overseas. */
export function keepTownZone(timeZone: string): void {
  zone = timeZone;
}

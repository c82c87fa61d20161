interface Place {
  client?: unknown;
  clock?: unknown;
}

const isWhole = (number: unknown) => Number.isSafeInteger(number) && (number as number) >= 0;

const isGiven = (value: unknown) => value !== null && value !== undefined;

const isPlace = (place: unknown) => isWhole((place as Place).client) && isWhole((place as Place).clock);

/**
 * A position as Yjs says it. Anything else would throw while the page of whoever is told is brought in step with the text; what that
 * one writes next would then delete what others wrote.
 */
function isPosition(position: unknown): boolean {
  if (typeof position !== 'object' || position === null) return false;
  const { type, item, tname } = position as { type?: unknown; item?: unknown; tname?: unknown };
  const places = [type, item].filter(isGiven);
  return places.every(isPlace) && (isGiven(tname) ? tname === 'text' : places.length > 0);
}

/** Where somebody is, as another browser said it; nowhere if that makes no sense. */
export function cursorOf(said: string): object | null {
  try {
    const cursor = JSON.parse(said) as { anchor?: unknown; head?: unknown } | null;
    return cursor && isPosition(cursor.anchor) && isPosition(cursor.head) ? cursor : null;
  } catch {
    return null;
  }
}

interface Place {
  client?: unknown;
  clock?: unknown;
}

const isPlace = (place: unknown) =>
  place === null ||
  place === undefined ||
  (typeof (place as Place).client === 'number' && typeof (place as Place).clock === 'number');

/** A position as Yjs says it; anything else would break the page of whoever is told. */
function isPosition(position: unknown): boolean {
  if (typeof position !== 'object' || position === null) return false;
  const { type, item, tname } = position as { type?: unknown; item?: unknown; tname?: unknown };
  return (
    isPlace(type) && isPlace(item) && (tname === undefined || tname === null || typeof tname === 'string')
  );
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

const keyOf = (id: string) => `preau.stock.${id}`;

/** Beeps of this device that the server hasn't answered yet: they outlive a reload. */
export function readBeeps(id: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export function keepBeeps(id: string, beeps: string[]): void {
  if (beeps.length > 0) localStorage.setItem(keyOf(id), JSON.stringify(beeps));
  else localStorage.removeItem(keyOf(id));
}

const key = 'preau.class-card';

/** The code of the class that this tablet entered last: kept in its browser, and nowhere else. */
export function keptCard(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function keepCard(code: string): void {
  try {
    localStorage.setItem(key, code);
  } catch {
    // a browser that refuses storage is shown the card each time
  }
}

export function forgetCard(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // nothing was kept
  }
}

const key = 'preau.wanted';

/** Signing in leaves the page: the wanted address waits here. Only paths of our own. */
export function keepWanted(path: string): void {
  if (path.startsWith('/') && !path.startsWith('//') && path !== '/connexion')
    sessionStorage.setItem(key, path);
}

export function takeWanted(): string | undefined {
  const path = sessionStorage.getItem(key) ?? undefined;
  sessionStorage.removeItem(key);
  return path;
}

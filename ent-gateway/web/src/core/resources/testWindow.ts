import { vi } from 'vitest';

/** jsdom knows no width: as on a phone, or as on a desk. */
export const testWindow = (isNarrow: boolean) =>
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: isNarrow }));

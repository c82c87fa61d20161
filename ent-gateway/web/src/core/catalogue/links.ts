import type { DeadLink } from './api';

type LinkState = DeadLink['state'];

/** Whether a link leads nowhere, as far as was seen. */
export const isDead = (state: LinkState | null | undefined): boolean =>
  state === 'GONE' || state === 'SILENT' || state === 'INWARD';

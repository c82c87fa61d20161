import type { Me } from '../../app/session';

/** The charters that somebody is still to accept; a server of the version before tells of none. */
export const askedOf = (me: Pick<Me, 'askedCharters'>): string[] =>
  (me as Partial<Pick<Me, 'askedCharters'>>).askedCharters ?? [];

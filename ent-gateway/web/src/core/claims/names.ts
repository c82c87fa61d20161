import type { WaitingClaim } from './api';

/** To whom the letter was. */
export const personOf = ({ person }: WaitingClaim) => `${person.givenName} ${person.familyName}`;

/** Whom FranceConnect vouches for. */
export const vouchedOf = ({ givenNames, familyName }: WaitingClaim) => `${givenNames} ${familyName}`;

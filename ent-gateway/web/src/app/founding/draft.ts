import type { Founding, Place } from './api';

/** In the order in which the State lists them. */
export const places = [
  'ZONE_A',
  'ZONE_B',
  'ZONE_C',
  'MOSELLE',
  'BAS_RHIN',
  'HAUT_RHIN',
  'CORSICA',
  'GUADELOUPE',
  'MARTINIQUE',
  'FRENCH_GUIANA',
  'REUNION',
  'MAYOTTE',
  'SAINT_PIERRE_ET_MIQUELON',
  'SAINT_BARTHELEMY',
  'SAINT_MARTIN',
  'FRENCH_POLYNESIA',
  'NEW_CALEDONIA',
  'WALLIS_ET_FUTUNA',
] as const satisfies readonly Place[];

/** Their school holidays are the State's to tell: the town takes them from its file. */
export const hasOwnHolidays = (place: Place) => places.indexOf(place) >= places.indexOf('CORSICA');

export interface Draft {
  code: string;
  name: string;
  siret: string;
  place: Place;
  host: string;
  givenName: string;
  familyName: string;
  email: string;
  password: string;
}

export const emptyDraft = (host: string): Draft => ({
  code: '',
  name: '',
  siret: '',
  place: 'ZONE_A',
  host,
  givenName: '',
  familyName: '',
  email: '',
  password: '',
});

const siretDigits = 14;

/** Fourteen digits of which the last proves the others (Luhn). */
export function isSiret(typed: string): boolean {
  const digits = typed.replace(/\s/g, '');
  if (!/^\d+$/.test(digits) || digits.length !== siretDigits) return false;
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

export const wishOf = ({ code, name, siret, place, host, ...person }: Draft): Founding => ({
  code: code.trim(),
  territory: { name: name.trim(), siret: siret.trim(), place, host: host.trim().toLowerCase() },
  administrator: {
    givenName: person.givenName.trim(),
    familyName: person.familyName.trim(),
    email: person.email.trim(),
    password: person.password,
  },
});

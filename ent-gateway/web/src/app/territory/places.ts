import type { Schemas } from '../http';

export type Place = Schemas['FoundingContentNewTerritory']['place'];

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

import type { Place } from '../territory';
import type { Founding } from './api';

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

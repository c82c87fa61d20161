import { today } from '../../app/format';
import { faultAt } from '../../app/http';
import type { Contact, Identity, NewAdult, NewChild, PersonContent } from './api';
import type { CounterKey } from './messages';

export const noIdentity: Identity = {
  familyName: '',
  usualName: '',
  givenName: '',
  birthDate: null,
  sex: null,
  birthPlace: '',
  birthCountry: '',
};

export const noContact: Contact = {
  email: '',
  homePhone: '',
  workPhone: '',
  mobilePhone: '',
  street: '',
  postcode: '',
  city: '',
  country: '',
};

export const nobody: PersonContent = { identity: noIdentity, contact: noContact };

/** A child as written down, and the class it goes to. */
export interface Pupil {
  identity: Identity;
  classId: string;
}

/** Somebody who comes to live in a household: as written down, unless it is somebody who is known already. */
export interface Coming<Written> {
  written: Written;
  knownId?: string | undefined;
  /** the agent says that it isn't the one who is known by this name */
  another?: boolean;
  /** not even though the birth date is the same, as the agent has read in the papers */
  papersSeen?: boolean;
}

export const someAdult: Coming<PersonContent> = { written: nobody };
export const someChild: Coming<Pupil> = { written: { identity: noIdentity, classId: '' } };

const confirmed = ({ another }: Coming<unknown>) => another && { confirmed: true };
const proven = ({ papersSeen }: Coming<unknown>) => papersSeen && { papersSeen };

export const adultOf = (coming: Coming<PersonContent>): NewAdult => ({
  guardian: true,
  ...(coming.knownId
    ? { personId: coming.knownId }
    : { person: coming.written, ...confirmed(coming), ...proven(coming) }),
});

export const childOf = (coming: Coming<Pupil>): NewChild =>
  coming.knownId
    ? { childId: coming.knownId, classId: coming.written.classId }
    : { pupil: coming.written, ...confirmed(coming) };

const longestName = 120;

/** What a household is called unless it is renamed, in the language of the town and its files. */
export const homeName = (adults: Identity[]): string =>
  `Foyer ${[...new Set(adults.map(({ usualName, familyName }) => (usualName || familyName).trim()))].join(', ')}`.slice(
    0,
    longestName,
  );

type Wrong = Extract<CounterKey, 'missing' | 'class.missing' | `wrong.${string}`>;
type FieldName = keyof Identity | keyof Contact | 'classId';
/** What is wrong with what is written, field by field. */
export type Faults = Partial<Record<FieldName, Wrong>>;

const shapes = {
  email: /^[^@\s]+@[^@\s]+$/,
  mobilePhone: /^[+\d][\d ().-]{5,}$/,
  homePhone: /^[+\d][\d ().-]{5,}$/,
  postcode: /^[\dA-Z][\dA-Z -]{3,}$/i,
} as const;
const shaped = Object.keys(shapes) as (keyof typeof shapes)[];

function identityFaults({ familyName, givenName, birthDate }: Identity): Faults {
  const born = !birthDate || (birthDate >= '1900-01-01' && birthDate <= today());
  return {
    ...(!familyName.trim() && { familyName: 'missing' }),
    ...(!givenName.trim() && { givenName: 'missing' }),
    ...(!born && { birthDate: 'wrong.birthDate' }),
  };
}

/** @param before as it was known: an address or a number that a file brought need not be mended to mend a name */
export const personFaults = ({ identity, contact }: PersonContent, before = nobody): Faults => ({
  ...identityFaults(identity),
  ...Object.fromEntries(
    shaped
      .filter((name) => contact[name].trim() && contact[name] !== before.contact[name])
      .filter((name) => !shapes[name].test(contact[name].trim()))
      .map((name) => [name, `wrong.${name}`] as const),
  ),
});

export const pupilFaults = ({ identity, classId }: Pupil): Faults => ({
  ...identityFaults(identity),
  ...(!classId && { classId: 'class.missing' }),
});

export const isWhole = (faults: Faults) => Object.keys(faults).length === 0;

const answered: FieldName[] = [
  'givenName',
  'familyName',
  'usualName',
  'birthDate',
  'sex',
  'mobilePhone',
  'homePhone',
  'email',
  'street',
  'postcode',
  'city',
];

/** What the server refuses of somebody: the path leads to the person in what was sent. */
export function refusedIn(error: Error | null, path: string): Faults {
  const at = (name: FieldName) =>
    faultAt(error, ...['identity', 'contact'].map((part) => `${path}${part}.${name}`));
  return Object.fromEntries(
    answered
      .filter(at)
      .map((name) => [
        name,
        name in shapes || name === 'birthDate' ? (`wrong.${name}` as Wrong) : ('wrong.other' as const),
      ]),
  );
}

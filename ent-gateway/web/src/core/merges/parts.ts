import type { NewMerge, Part, Person } from './api';

export type Side = NewMerge['account'];

export const parts = {
  ADDRESS: ({ address }) => address,
  EMAIL: ({ email }) => email,
  PHONES: ({ phones }) => phones.join(', '),
} as const satisfies Record<Part, (person: Person) => string>;

/** The parts of the contact about which two records say other things. */
export const differing = (kept: Person, gone: Person) =>
  (Object.keys(parts) as Part[]).filter((part) => parts[part](kept) !== parts[part](gone));

import type { Contributor } from './api';

export const fullName = ({ givenName, familyName }: Contributor) => `${givenName} ${familyName}`;

/** The full name, and the children by whom two of one name are told apart. */
export const called = (person: Contributor) =>
  [
    fullName(person),
    ...person.children.map(({ givenName, className }) => `${givenName} (${className})`),
  ].join(', ');

import type { Contact, Identity, PersonContent } from './api';

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

export const isNamed = ({ familyName, givenName }: Identity) => !!familyName.trim() && !!givenName.trim();

/** The name of a new household: the names of its adults, each once. */
export const homeName = (adults: PersonContent[]) =>
  [...new Set(adults.map(({ identity }) => identity.usualName || identity.familyName))].join(', ');

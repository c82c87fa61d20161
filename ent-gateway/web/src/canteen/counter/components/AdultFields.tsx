import type { PersonContent } from '../api';
import type { Faults } from '../people';
import { ContactFields } from './ContactFields';
import { IdentityFields } from './IdentityFields';

interface AdultFieldsProps {
  person: PersonContent;
  faults: Faults;
  onChange: (person: PersonContent) => void;
}

export const AdultFields = ({ person, faults, onChange }: AdultFieldsProps) => (
  <>
    <IdentityFields
      identity={person.identity}
      faults={faults}
      onChange={(identity) => onChange({ ...person, identity })}
    />
    <ContactFields
      contact={person.contact}
      faults={faults}
      onChange={(contact) => onChange({ ...person, contact })}
    />
  </>
);

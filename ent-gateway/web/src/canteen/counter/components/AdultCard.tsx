import type { PersonContent } from '../api';
import { ContactFields } from './ContactFields';
import { IdentityFields } from './IdentityFields';

interface AdultCardProps {
  title: string;
  person: PersonContent;
  tried: boolean;
  onChange: (person: PersonContent) => void;
}

export function AdultCard({ title, person, tried, onChange }: AdultCardProps) {
  return (
    <section className="card pad stack" aria-label={title}>
      <h2>{title}</h2>
      <IdentityFields
        identity={person.identity}
        tried={tried}
        onChange={(identity) => onChange({ ...person, identity })}
      />
      <ContactFields contact={person.contact} onChange={(contact) => onChange({ ...person, contact })} />
    </section>
  );
}

import { Field } from '../../../app/ui';
import type { Contact } from '../api';
import { useCounterMessages } from '../messages';
import type { Faults } from '../people';

const names = ['mobilePhone', 'homePhone', 'email', 'street', 'postcode', 'city'] as const;
const types = { mobilePhone: 'tel', homePhone: 'tel', email: 'email' } as const;

interface ContactFieldsProps {
  contact: Contact;
  faults: Faults;
  onChange: (contact: Contact) => void;
}

/** How to reach somebody; each may stay empty. */
export function ContactFields({ contact, faults, onChange }: ContactFieldsProps) {
  const t = useCounterMessages();
  return (
    <div className="counter-fields">
      {names.map((name) => (
        <Field
          key={name}
          type={name in types ? types[name as keyof typeof types] : 'text'}
          label={t(`contact.${name}`)}
          value={contact[name]}
          onChange={(event) => onChange({ ...contact, [name]: event.target.value })}
          error={faults[name] && t(faults[name])}
        />
      ))}
    </div>
  );
}

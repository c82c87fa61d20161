import { Trash2, UserPlus } from 'lucide-react';
import { Button, Field } from '../../../app/ui';
import type { Contact } from '../api';
import type { FieldsProps } from '../fields';
import { useFileMessages } from '../messages';
import { faultOf } from '../words';

const most = { emergencyContacts: 6, collectors: 10 };
const words = {
  emergencyContacts: { title: 'contacts', hint: 'contacts.hint', add: 'contacts.add' },
  collectors: { title: 'collectors', hint: 'collectors.hint', add: 'collectors.add' },
} as const;

/** Those to call in an emergency, or those who may collect the child. */
export function PeopleCard({ part, draft, tried }: FieldsProps & { part: keyof typeof most }) {
  const t = useFileMessages();
  const people = draft.content[part];
  const name = draft.file.child.givenName;
  const word = words[part];
  const set = (next: Contact[]) => draft.change({ [part]: next });
  return (
    <section className="card pad stack" aria-labelledby={part}>
      <h2 id={part}>{t(word.title, { name })}</h2>
      <p className="s soft">{t(word.hint)}</p>
      {people.map((person, index) => (
        <PersonFields
          key={index}
          number={index + 1}
          person={person}
          onChange={(next) => set(people.map((one, at) => (at === index ? next : one)))}
          onRemove={() => set(people.filter((_, at) => at !== index))}
          error={(field) => {
            const key = faultOf(draft.file.faults, `${part}[${index}].${field}`, tried);
            return key && t(key);
          }}
        />
      ))}
      {people.length < most[part] && (
        <Button kind="quiet" onPress={() => set([...people, { name: '', tie: '', phone: '' }])}>
          <UserPlus aria-hidden="true" size={18} />
          {t(word.add)}
        </Button>
      )}
    </section>
  );
}

interface PersonProps {
  number: number;
  person: Contact;
  onChange: (person: Contact) => void;
  onRemove: () => void;
  error: (field: keyof Contact) => string | undefined;
}

function PersonFields({ number, person, onChange, onRemove, error }: PersonProps) {
  const t = useFileMessages();
  const called = person.name.trim() || t('person', { number });
  return (
    <fieldset className="person stack">
      <legend className="b">{called}</legend>
      <Field
        label={t('person.name')}
        value={person.name}
        maxLength={120}
        error={error('name')}
        onChange={(event) => onChange({ ...person, name: event.target.value })}
      />
      <Field
        label={t('person.tie')}
        hint={t('person.tie.hint')}
        value={person.tie}
        maxLength={60}
        onChange={(event) => onChange({ ...person, tie: event.target.value })}
      />
      <Field
        label={t('phone')}
        type="tel"
        inputMode="tel"
        value={person.phone}
        maxLength={30}
        error={error('phone')}
        onChange={(event) => onChange({ ...person, phone: event.target.value })}
      />
      <Button kind="plain" onPress={onRemove}>
        <Trash2 aria-hidden="true" size={18} />
        {t('person.remove', { name: called })}
      </Button>
    </fieldset>
  );
}

import type { Identity } from '../api';
import { useCounterMessages } from '../messages';
import { ClassSelect } from './ClassSelect';
import { IdentityFields } from './IdentityFields';

export interface NewChild {
  identity: Identity;
  classId: string;
  /** of a child who is known already, whom nobody writes down again */
  knownId?: string;
}

interface ChildCardProps {
  title: string;
  child: NewChild;
  tried: boolean;
  onChange: (child: NewChild) => void;
}

export function ChildCard({ title, child, tried, onChange }: ChildCardProps) {
  const t = useCounterMessages();
  return (
    <section className="card pad stack" aria-label={title}>
      <h2>{title}</h2>
      {child.knownId && <p>{t('child.known', { name: child.identity.givenName })}</p>}
      <IdentityFields
        identity={child.identity}
        tried={tried}
        onChange={(identity) => onChange({ ...child, identity })}
      />
      <ClassSelect value={child.classId} onChange={(classId) => onChange({ ...child, classId })} />
      {tried && child.classId === '' && <p className="field-error">{t('class.missing')}</p>}
    </section>
  );
}

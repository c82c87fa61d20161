import { useCounterMessages } from '../messages';
import type { Faults, Pupil } from '../people';
import { ClassSelect } from './ClassSelect';
import { IdentityFields } from './IdentityFields';

interface ChildFieldsProps {
  child: Pupil;
  faults: Faults;
  onChange: (child: Pupil) => void;
}

export function ChildFields({ child, faults, onChange }: ChildFieldsProps) {
  const t = useCounterMessages();
  return (
    <>
      <IdentityFields
        identity={child.identity}
        faults={faults}
        onChange={(identity) => onChange({ ...child, identity })}
      />
      <ClassSelect
        value={child.classId}
        error={faults.classId && t(faults.classId)}
        onChange={(classId) => onChange({ ...child, classId })}
      />
    </>
  );
}

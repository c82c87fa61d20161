import { type Coming, type Pupil, pupilFaults, refusedIn } from '../people';

import { ChildFields } from './ChildFields';
import { NewcomerCard, type NewcomerCardProps, type Sent } from './NewcomerCard';

type ChildNewcomerProps = Omit<NewcomerCardProps<Pupil>, 'children'> & { sent: Sent };

/** A child who comes to live in a household. */
export function ChildNewcomer({ sent, ...card }: ChildNewcomerProps) {
  const { written }: Coming<Pupil> = card.coming;
  const faults = sent.tried
    ? { ...refusedIn(sent.error, `${sent.path}.pupil.`), ...pupilFaults(written) }
    : {};
  return (
    <NewcomerCard {...card}>
      <ChildFields
        child={written}
        faults={faults}
        onChange={(changed) => card.onChange({ written: changed })}
      />
    </NewcomerCard>
  );
}

import { type Coming, personFaults, refusedIn } from '../people';
import type { PersonContent } from '../api';
import { AdultFields } from './AdultFields';
import { NewcomerCard, type NewcomerCardProps, type Sent } from './NewcomerCard';

type AdultNewcomerProps = Omit<NewcomerCardProps<PersonContent>, 'children'> & { sent: Sent };

/** An adult who comes to live in a household. */
export function AdultNewcomer({ sent, ...card }: AdultNewcomerProps) {
  const { written }: Coming<PersonContent> = card.coming;
  const faults = sent.tried
    ? { ...refusedIn(sent.error, `${sent.path}.person.`), ...personFaults(written) }
    : {};
  return (
    <NewcomerCard {...card}>
      <AdultFields
        person={written}
        faults={faults}
        onChange={(changed) => card.onChange({ written: changed })}
      />
    </NewcomerCard>
  );
}

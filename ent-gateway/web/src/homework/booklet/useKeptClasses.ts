import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { accompaniedQuery } from '../accompanied';
import { useLedClasses } from '../roll';

/** The classes whose booklets one keeps: those one leads, or those one helps as their ATSEM. */
export function useKeptClasses() {
  const { space } = useSession();
  const led = useLedClasses();
  const isCompanion = space === 'companion';
  const helped = useQuery({ ...accompaniedQuery, enabled: isCompanion });
  const classes = isCompanion ? (helped.data?.classes.map(({ schoolClass }) => schoolClass) ?? []) : led;
  return { classes, isCompanion, missing: isCompanion && !helped.data ? helped : undefined };
}

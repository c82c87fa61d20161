import { useQuery } from '@tanstack/react-query';
import { type Space, useSession } from '../../app/session';
import { schoolsOf, schoolsQuery } from '../school';
import type { Place } from './api';
import { useCatalogueMessages } from './messages';

/** Whether a space keeps the town's part of the catalogue, and has no class. */
export const keepsTown = (space: Space) => space === 'town' || space === 'librarian';

/** The parts of the catalogue that somebody keeps in a space, each with its name. */
export function usePlaces(): (Place & { name: string })[] {
  const t = useCatalogueMessages();
  const { me, space } = useSession();
  const ofTown = keepsTown(space);
  const { data: schools = [] } = useQuery({ ...schoolsQuery, enabled: !ofTown });
  if (ofTown)
    return [
      { origin: 'TERRITORY', schoolId: null, name: t('origin.TERRITORY') },
      { origin: 'NATIONAL', schoolId: null, name: t('origin.NATIONAL') },
    ];
  const own =
    space === 'head'
      ? schoolsOf(me, space, schools).map(({ id, name }) => ({ id, name }))
      : me.classes.map(({ schoolId, name }) => ({
          id: schoolId,
          // a class stands for its school until the schools are known
          name: schools.find(({ id }) => id === schoolId)?.name ?? name,
        }));
  return own
    .filter(({ id }, index) => own.findIndex((one) => one.id === id) === index)
    .map(({ id, name }) => ({ origin: 'SCHOOL' as const, schoolId: id, name }));
}

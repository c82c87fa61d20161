import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { schoolsOf, schoolsQuery } from '../school';
import type { Place } from './api';
import { useCatalogueMessages } from './messages';

/** The parts of the catalogue that somebody keeps in a space, each with its name. */
export function usePlaces(): (Place & { name: string })[] {
  const t = useCatalogueMessages();
  const { me, space } = useSession();
  const { data: schools = [] } = useQuery({ ...schoolsQuery, enabled: space !== 'town' });
  if (space === 'town')
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

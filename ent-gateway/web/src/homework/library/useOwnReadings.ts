import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { listReadings } from './impressions';

/** The books that the pupil has or has had, with its hearts. */
export function useOwnReadings() {
  const { me } = useSession();
  return useQuery({
    queryKey: ['library', 'readings', me.person.id],
    queryFn: () => listReadings(me.person.id),
  });
}

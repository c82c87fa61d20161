import { useQuery } from '@tanstack/react-query';
import { weekEventsQuery } from '../../homework/events';
import type { Day } from '../format';
import { isOff, useSession } from '../session';

/** The events of a week; without the module of school life there are none. */
export function useWeekEvents(monday: Day) {
  const { me } = useSession();
  const { data = [], isPending } = useQuery({
    ...weekEventsQuery(monday),
    enabled: !isOff(me, 'HOMEWORK') && me.children.length > 0,
  });
  return { events: data, isPending };
}

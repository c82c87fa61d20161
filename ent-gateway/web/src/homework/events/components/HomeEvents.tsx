import { useQuery } from '@tanstack/react-query';
import type { Day } from '../../../app/format';
import { comingQuery } from '../api';
import { FamilyEvents } from './FamilyEvents';

/** The events of a day on the family's home. */
export function HomeEvents({ date, only }: { date: Day; only: string | undefined }) {
  const { data = [] } = useQuery(comingQuery);
  return <FamilyEvents date={date} events={data} only={only} />;
}

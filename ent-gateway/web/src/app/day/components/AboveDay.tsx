import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { schoolsOf, schoolsQuery } from '../../../core/school';
import { later } from '../../later';
import { useSession } from '../../session';

const replacement = later(() => import('../../../core/replacement'));
const register = later(() => import('../../../homework/register'));
const OwnStandIns = lazy(async () => ({ default: (await replacement()).OwnStandIns }));
const RollsToday = lazy(async () => ({ default: (await register()).RollsToday }));

/** What some teachers read before their day: that they stand in, and how the school stands that they head. */
export function AboveDay() {
  const { me, spaces } = useSession();
  const heads = spaces.includes('head');
  const { data: schools = [] } = useQuery({ ...schoolsQuery, enabled: heads });
  const headed = heads ? schoolsOf(me, 'head', schools) : [];
  return (
    <Suspense>
      {me.standsIn.length > 0 && <OwnStandIns />}
      {headed.map((school) => (
        <RollsToday key={school.id} school={school} several={headed.length > 1} />
      ))}
    </Suspense>
  );
}

import { lazy, Suspense } from 'react';
import { DayScreen } from '../../../homework/day';
import { later } from '../../later';
import { useSession } from '../../session';

const blog = later(() => import('../../../messaging/blog'));
const above = later(() => import('./AboveDay'));
const WaitingCard = lazy(async () => ({ default: (await blog()).WaitingCard }));
const AboveDay = lazy(async () => ({ default: (await above()).AboveDay }));

/** The teacher's day, with what waits in other modules. */
export function TeacherDay() {
  const { me, spaces } = useSession();
  return (
    <DayScreen
      above={
        (me.standsIn.length > 0 || spaces.includes('head')) && (
          <Suspense>
            <AboveDay />
          </Suspense>
        )
      }
      beside={(classId) => (
        <Suspense>
          <WaitingCard classId={classId} />
        </Suspense>
      )}
    />
  );
}

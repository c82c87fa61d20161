import { lazy, Suspense } from 'react';
import { DayScreen } from '../../../homework/day';
import { later } from '../../later';

const blog = later(() => import('../../../messaging/blog'));
const WaitingCard = lazy(async () => ({ default: (await blog()).WaitingCard }));

/** The teacher's day, with what waits in other modules. */
export function TeacherDay() {
  return (
    <DayScreen
      beside={(classId) => (
        <Suspense>
          <WaitingCard classId={classId} />
        </Suspense>
      )}
    />
  );
}

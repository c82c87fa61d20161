import { lazy, Suspense } from 'react';
import { CountsTable, SchoolMenus } from '../../../canteen/service';
import { SchoolDayPage } from '../../../core/school';
import { today, weekdayFrom } from '../../format';
import { later } from '../../later';
import { isOff, useSession } from '../../session';
import { useSchoolHomeMessages } from '../messages';

const register = later(() => import('../../../homework/register'));
const RollsToday = lazy(async () => ({ default: (await register()).RollsToday }));

/** A head's first screen: the rolls of today, and how many eat what. */
export function HeadHome() {
  const t = useSchoolHomeMessages();
  const { me } = useSession();
  return (
    <SchoolDayPage title={t('title')}>
      {({ schools, date, onDate }) => (
        <>
          {date === weekdayFrom(today()) && !isOff(me, 'HOMEWORK') && (
            <Suspense>
              {schools.map((school) => (
                <RollsToday key={school.id} school={school} several={schools.length > 1} />
              ))}
            </Suspense>
          )}
          {!isOff(me, 'CANTEEN') && (
            <>
              <CountsTable schools={schools} date={date} onChange={onDate} />
              <SchoolMenus schools={schools} date={date} />
            </>
          )}
        </>
      )}
    </SchoolDayPage>
  );
}

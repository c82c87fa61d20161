import type { Day } from '../../../app/format';
import { useChild } from '../../../app/session';
import { Face } from '../../../app/ui';
import type { ChildWeek, Week } from '../api';
import { useWeekMessages } from '../messages';
import { dayOf, isInPackage, menuOf, packageOf } from '../week';
import { Cell } from './Cell';

interface WeekRowProps {
  row: ChildWeek;
  dates: Day[];
  week: Week;
}

/** A child, or one of a child's activities when the school has several. */
export function WeekRow({ row, dates, week }: WeekRowProps) {
  const t = useWeekMessages();
  const child = useChild(row.childId);
  const { activityId } = row;
  const several = week.children.filter(({ childId }) => childId === row.childId).length > 1;
  const activity = row.kind && row.kind !== 'CANTEEN' ? (row.activityName ?? undefined) : undefined;
  return (
    <tr>
      <th scope="row">
        <span className="week-child">
          <Face name={row.givenName} {...(child && { colour: child.colour })} />
          {row.givenName}
          {several && <span className="s soft">{row.activityName}</span>}
        </span>
      </th>
      {activityId ? (
        dates.map((date) => {
          const day = dayOf(row, date);
          const target = { childId: row.childId, activityId, date };
          return (
            <td key={date}>
              {day && (
                <Cell
                  day={day}
                  target={target}
                  child={row.givenName}
                  menu={activity ? undefined : menuOf(week, row.schoolId, date)}
                  activity={activity}
                  inPackage={isInPackage(row, day)}
                  charged={packageOf(row, day)}
                />
              )}
            </td>
          );
        })
      ) : (
        <td colSpan={dates.length || 1} className="soft s">
          {t('noCanteen')}
        </td>
      )}
    </tr>
  );
}

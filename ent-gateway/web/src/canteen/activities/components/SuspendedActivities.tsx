import { useQueries } from '@tanstack/react-query';
import { classesQuery, type School } from '../../../core/school';
import type { Activity, Suspension } from '../api';
import { useActivityMessages } from '../messages';

interface SuspendedActivitiesProps {
  suspension: Suspension;
  schools: School[];
  activities: Activity[];
}

/** What is called off: which activities, of which school, and of which class if it isn't of all. */
export function SuspendedActivities({ suspension, schools, activities }: SuspendedActivitiesProps) {
  const t = useActivityMessages();
  const off = activities.filter(({ id }) => suspension.activities.includes(id));
  const at = new Set(off.flatMap(({ schoolId, audience }) => [schoolId, ...audience.schools]));
  const classes = useQueries({
    queries: suspension.classId ? [...at].map((id) => classesQuery(id)) : [],
    combine: (all) => all.flatMap(({ data }) => data ?? []),
  });
  const own = classes.find(({ id }) => id === suspension.classId);
  const ofSchools = schools.filter(({ id }) => (own ? own.schoolId === id : at.has(id)));
  return (
    <span>
      {[
        off.map(({ name }) => name).join(', '),
        ofSchools.map(({ name }) => name).join(', '),
        suspension.classId && t('decided.class', { name: own?.name ?? '…' }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}

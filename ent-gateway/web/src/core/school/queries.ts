import { queryOptions } from '@tanstack/react-query';
import { addDays, type Day } from '../../app/format';
import { listClasses, listClosures, listGuardians, listPupils, listSchools } from './api';

const long = 5 * 60_000;

export const schoolsQuery = queryOptions({ queryKey: ['schools'], queryFn: listSchools, staleTime: long });

export const classesQuery = (schoolId: string) =>
  queryOptions({ queryKey: ['classes', schoolId], queryFn: () => listClasses(schoolId), staleTime: long });

/** As far ahead as the API tells: two months, longer than the summer holidays. */
export const closuresQuery = (schoolId: string, from: Day) =>
  queryOptions({
    queryKey: ['closures', schoolId, from],
    queryFn: () => listClosures(schoolId, from, addDays(from, 61)),
    staleTime: long,
  });

export const pupilsQuery = (classId: string) =>
  queryOptions({ queryKey: ['pupils', classId], queryFn: () => listPupils(classId) });

export const guardiansQuery = (pupilId: string) =>
  queryOptions({ queryKey: ['guardians', pupilId], queryFn: () => listGuardians(pupilId) });

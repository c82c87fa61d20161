import { queryOptions } from '@tanstack/react-query';
import { listClasses, listGuardians, listPupils, listSchools } from './api';

const long = 5 * 60_000;

export const schoolsQuery = queryOptions({ queryKey: ['schools'], queryFn: listSchools, staleTime: long });

export const classesQuery = (schoolId: string) =>
  queryOptions({ queryKey: ['classes', schoolId], queryFn: () => listClasses(schoolId), staleTime: long });

export const pupilsQuery = (classId: string) =>
  queryOptions({ queryKey: ['pupils', classId], queryFn: () => listPupils(classId) });

export const guardiansQuery = (pupilId: string) =>
  queryOptions({ queryKey: ['guardians', pupilId], queryFn: () => listGuardians(pupilId) });

import type { Child, ClassRef } from '../../app/session';
import type { Day } from '../../app/format';
import { get } from '../../app/http';

export interface School {
  id: string;
  uai: string;
  name: string;
  level: 'NURSERY' | 'ELEMENTARY' | 'PRIMARY';
  street: string;
  postcode: string;
  city: string;
}

export interface Guardian {
  id: string;
  givenName: string;
  familyName: string;
  rank: number;
  restricted: boolean;
  email: string | null;
  phone: string | null;
}

export interface SchoolClosure {
  date: Day;
  kind: 'WEEKEND' | 'PUBLIC_HOLIDAY' | 'LOCAL' | 'SCHOOL_HOLIDAY' | 'WEDNESDAY';
  /** the holiday's name, or what the town calls the day; empty for week-ends and Wednesdays */
  label: string;
}

export const listSchools = () => get<School[]>('/api/core/schools');
export const listClasses = (schoolId: string) => get<ClassRef[]>('/api/core/classes', { schoolId });
export const listClosures = (schoolId: string, from: Day, to: Day) =>
  get<SchoolClosure[]>('/api/core/closures', { schoolId, from, to });
export const listPupils = (classId: string) => get<Child[]>(`/api/core/classes/${classId}/pupils`);
export const listGuardians = (pupilId: string) => get<Guardian[]>(`/api/core/pupils/${pupilId}/guardians`);

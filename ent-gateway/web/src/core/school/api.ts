import type { Day } from '../../app/format';
import { answer, api, type Schemas } from '../../app/http';

export type School = Schemas['SchoolView'];
export type Guardian = Schemas['GuardianView'];
export type SchoolClosure = Schemas['SchoolClosure'];

const of = (id: string) => ({ params: { path: { id } } });

export const listSchools = () => answer(api.GET('/api/core/schools'));

export const listClasses = (schoolId: string) =>
  answer(api.GET('/api/core/classes', { params: { query: { schoolId } } }));

export const listClosures = (schoolId: string, from: Day, to: Day) =>
  answer(api.GET('/api/core/closures', { params: { query: { schoolId, from, to } } }));

export const listPupils = (classId: string) => answer(api.GET('/api/core/classes/{id}/pupils', of(classId)));

export const listGuardians = (pupilId: string) =>
  answer(api.GET('/api/core/pupils/{id}/guardians', of(pupilId)));

import { answer, api, type Schemas } from '../../app/http';

export type HalfDay = Schemas['HalfDay'];
export type SchoolHours = Schemas['SchoolHours'];
export type ReadHours = Schemas['SchoolHoursView'];
export type Wednesdays = ReadHours['wednesdays'];

const of = (id: string) => ({ params: { path: { id } } });

export const readHours = (schoolId: string) => answer(api.GET('/api/core/schools/{id}/hours', of(schoolId)));

export const writeHours = (schoolId: string, hours: SchoolHours) =>
  answer(api.PUT('/api/core/schools/{id}/hours', { ...of(schoolId), body: hours }));

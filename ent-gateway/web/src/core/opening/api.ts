import type { Day } from '../../app/format';
import { answer, api, create, type Schemas } from '../../app/http';

export type SchoolYear = Schemas['SchoolYearView'];
export type ProposedYear = Schemas['ProposeYearProposedYear'];
export type SchoolContent = Schemas['SchoolContent'];
export type NewSchool = Schemas['SchoolOpeningNewSchool'];
export const levels = ['NURSERY', 'ELEMENTARY', 'PRIMARY'] as const satisfies SchoolContent['level'][];

const at = (id: string) => ({ params: { path: { id } } });

export const listYears = () => answer(api.GET('/api/core/school-years'));

/** Which of the first steps are done that no other list tells. */
export const readSteps = () => answer(api.GET('/api/core/first-steps'));

/** The days of the next year, as far as the State has published them. */
export const proposeYear = () => answer(api.GET('/api/core/school-years/proposed'));

export const openSchool = (school: NewSchool) =>
  create(school, (header) => api.POST('/api/core/schools', { params: { header }, body: school }));

export const changeSchool = (id: string, school: SchoolContent) =>
  answer(api.PUT('/api/core/schools/{id}', { ...at(id), body: school }));

export const openYear = (startsOn: Day, endsOn: Day) =>
  create({ startsOn, endsOn }, (header) =>
    api.POST('/api/core/school-years', { params: { header }, body: { startsOn, endsOn } }),
  );

export const changeYear = ({ id, version }: SchoolYear, startsOn: Day, endsOn: Day) =>
  answer(api.PUT('/api/core/school-years/{id}', { ...at(id), body: { version, startsOn, endsOn } }));

export const previewList = (csv: string, communes: string[]) =>
  answer(api.POST('/api/core/school-list/preview', { body: { csv, communes } }));

export const takeSchools = (schools: NewSchool[]) =>
  create({ schools }, (header) =>
    api.POST('/api/core/school-list', { params: { header }, body: { schools } }),
  );

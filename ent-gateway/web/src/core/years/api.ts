import { answer, api, create, type Schemas } from '../../app/http';

export type Summary = Schemas['YearChangeViewYearChangeSummary'];
export type YearChange = Schemas['YearChangeView'];
export type PlannedClass = Schemas['YearChangeViewPlannedClassView'];
export type Move = Schemas['YearChangeViewMoveView'];
export type PlannedPupil = Schemas['PupilPagesPlannedPupil'];
export type ClassContent = Schemas['PlanClassContent'];
export type DecidedStep = Schemas['PlanDecidedStep'];
export type Kept = Schemas['UndoYearChangeKeptPupil'];
export const levels = [
  'TPS',
  'PS',
  'MS',
  'GS',
  'CP',
  'CE1',
  'CE2',
  'CM1',
  'CM2',
] as const satisfies ClassContent['levels'];

const at = (id: string) => ({ params: { path: { id } } });

export type TownOutcome = Schemas['TownYearChangesTownOutcome'];

/** All schools in one act; those that can't be prepared are named. */
export const previewTown = () =>
  create({}, (header) => api.POST('/api/core/town-year-changes', { params: { header } }));

/** The plans of all schools, in the versions that were read. */
export const applyTown = (plans: Summary[]) =>
  answer(
    api.POST('/api/core/town-year-changes/apply', {
      body: { plans: plans.map(({ id, version }) => ({ id, version })) },
    }),
  );

export const leadOnward = (id: string, schoolId: string | null) =>
  answer(api.PUT('/api/core/year-changes/{id}/onward', { ...at(id), body: { schoolId } }));

export const listChanges = () => answer(api.GET('/api/core/year-changes'));

export const readChange = (id: string) => answer(api.GET('/api/core/year-changes/{id}', at(id)));

export const previewChange = (schoolId: string) =>
  create({ schoolId }, (header) =>
    api.POST('/api/core/year-changes', { params: { header }, body: { schoolId } }),
  );

export const applyChange = ({ id, version }: Summary) =>
  answer(api.POST('/api/core/year-changes/{id}/apply', { ...at(id), body: { version } }));

export const undoChange = (id: string) => answer(api.POST('/api/core/year-changes/{id}/undo', at(id)));

export const listPlanned = (id: string, fromClassId: string, after: number) =>
  answer(
    api.GET('/api/core/year-changes/{id}/pupils', {
      params: { path: { id }, query: { fromClassId, after } },
    }),
  );

export const decide = (id: string, childId: string, body: DecidedStep) =>
  answer(
    api.PUT('/api/core/year-changes/{id}/pupils/{childId}', { params: { path: { id, childId } }, body }),
  );

export const addClass = (id: string, body: ClassContent) =>
  create({ id, ...body }, (header) =>
    api.POST('/api/core/year-changes/{id}/classes', { params: { path: { id }, header }, body }),
  );

export const changeClass = (id: string, classId: string, body: ClassContent) =>
  answer(
    api.PUT('/api/core/year-changes/{id}/classes/{classId}', { params: { path: { id, classId } }, body }),
  );

export const removeClass = (id: string, classId: string) =>
  answer(api.DELETE('/api/core/year-changes/{id}/classes/{classId}', { params: { path: { id, classId } } }));

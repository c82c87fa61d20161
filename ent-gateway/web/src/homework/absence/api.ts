import type { Day } from '../../app/format';
import { answer, api, create, type Schemas } from '../../app/http';

export type Absence = Schemas['AbsenceView'];
export type BesideDay = Schemas['BookedBesideDay'];
export type AgainDay = Schemas['BookedBesideAgainDay'];
export type NewAbsence = Schemas['NewAbsence'];
export type AbsenceReason = Schemas['AbsenceReason'];
export type MissedHalf = Schemas['MissedHalf'];
export type DayHalf = Schemas['DayHalf'];

/** The register's reasons, in the order in which a family meets them. */
export const reasons = [
  'ILLNESS',
  'CONTAGION',
  'FAMILY_GATHERING',
  'CUT_OFF',
  'GUARDIANS_AWAY',
  'OTHER',
] as const satisfies readonly AbsenceReason[];

const of = (childId: string) => ({ params: { query: { childId } } });

export const absencesQuery = (childId: string) => ({
  queryKey: ['absences', childId],
  queryFn: () => answer(api.GET('/api/homework/absences', of(childId))),
});

export const missedQuery = (childId: string) => ({
  queryKey: ['absences', 'missed', childId],
  queryFn: () => answer(api.GET('/api/homework/absences/missed', of(childId))),
});

export const declare = (absence: NewAbsence) =>
  create(['absence', absence], (header) =>
    api.POST('/api/homework/absences', { params: { header }, body: absence }),
  );

export const withdraw = (id: string) =>
  answer(api.DELETE('/api/homework/absences/{id}', { params: { path: { id } } }));

/** How far a family looks back, and ahead. */
export const daysBack = 62;
export const daysAhead = 366;

export interface AbsentDays {
  from: Day;
  to: Day;
}

import type { Day } from '../../app/format';
import { answer, api, asDocument, create, type Schemas } from '../../app/http';
import { isoWeek } from './weeks';

export type TimetableWeek = Schemas['TimetableWeekView'];
export type TimetableDay = Schemas['TimetableDayView'];
export type TimetableDesk = Schemas['TimetableDeskView'];
export type PlannedSlot = Schemas['PlannedSlot'];
export type Slot = Schemas['SlotFacts'];
export type WrittenSlot = Schemas['WrittenSlot'];
export type SlotSubject = NonNullable<Slot['subject']>;
export type SlotWeeks = Slot['weeks'];
export type SlotWeekday = Slot['weekday'];
export type SlotUse = TimetableDesk['uses'][number];
export type MetSlot = TimetableDesk['taken'][number];
export type DeskGroup = TimetableDesk['groups'][number];
export type DayChange = Schemas['DayChangeFacts'];
export type DayChangeContent = Schemas['DayChangeContent'];
export type DayChangeKind = DayChange['kind'];
export type Programme = Schemas['ProgrammeView'];

const at = (classId: string, monday: Day) => ({
  params: { path: { classId }, query: { week: isoWeek(monday) } },
});

/** The week of a class; of one child with that one's groups alone. */
const ofChild = (classId: string, monday: Day, childId: string | undefined) => ({
  params: { path: { classId }, query: { week: isoWeek(monday), ...(childId && { childId }) } },
});

export const readWeek = (classId: string, monday: Day, childId?: string) =>
  answer(api.GET('/api/homework/timetables/{classId}', ofChild(classId, monday, childId)));

export const printTimetable = (classId: string, monday: Day, childId?: string) =>
  api.GET('/api/homework/timetables/{classId}/paper', {
    ...ofChild(classId, monday, childId),
    ...asDocument,
  });

const of = (classId: string) => ({ params: { path: { classId } } });

export const listSources = (classId: string) =>
  answer(api.GET('/api/homework/timetables/{classId}/sources', of(classId)));

export const readSource = (classId: string, sourceId: string) =>
  answer(
    api.GET('/api/homework/timetables/{classId}/sources/{sourceId}', {
      params: { path: { classId, sourceId } },
    }),
  );

export type TimetableCopy = Awaited<ReturnType<typeof readSource>>;
export type CopiedSlot = TimetableCopy['slots'][number];

export const writeTimetable = (classId: string, monday: Day, version: number, slots: WrittenSlot[]) =>
  answer(api.PUT('/api/homework/timetables/{classId}', { ...at(classId, monday), body: { version, slots } }));

export const changeDay = (classId: string, change: DayChangeContent) =>
  create(['change-day', classId, change], (header) =>
    api.POST('/api/homework/timetables/{classId}/exceptions', {
      params: { header, path: { classId } },
      body: change,
    }),
  );

export type Agenda = Schemas['AgendaPreview'];
export type ProposedChange = Agenda['changes'][number];

export const previewAgenda = (classId: string, ics: string) =>
  answer(
    api.POST('/api/homework/timetables/{classId}/exceptions/preview', {
      params: { path: { classId } },
      body: { ics },
    }),
  );

export const takeBackChange = (classId: string, id: string) =>
  answer(
    api.DELETE('/api/homework/timetables/{classId}/exceptions/{id}', { params: { path: { classId, id } } }),
  );

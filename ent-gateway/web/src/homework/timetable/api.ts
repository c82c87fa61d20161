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
export type PlaceUse = Schemas['TimetableDeskViewPlaceUse'];
export type DayChange = Schemas['DayChangeFacts'];
export type DayChangeContent = Schemas['DayChangeContent'];
export type DayChangeKind = DayChange['kind'];
export type Programme = Schemas['ProgrammeView'];

const at = (classId: string, monday: Day) => ({
  params: { path: { classId }, query: { week: isoWeek(monday) } },
});

export const readWeek = (classId: string, monday: Day) =>
  answer(api.GET('/api/homework/timetables/{classId}', at(classId, monday)));

export const printTimetable = (classId: string, monday: Day) =>
  api.GET('/api/homework/timetables/{classId}/paper', { ...at(classId, monday), ...asDocument });

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

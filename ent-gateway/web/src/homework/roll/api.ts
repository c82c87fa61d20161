import type { Day } from '../../app/format';
import { answer, api, type Schemas } from '../../app/http';

export type ClassRoll = Schemas['ClassRollView'];
export type RollPupil = Schemas['ClassRollViewRollPupil'];
export type PupilState = Schemas['PupilState'];
export type MarkKind = Schemas['MarkKind'];
export type DayHalf = Schemas['DayHalf'];
export type NewMark = Schemas['ClassRollNewMark'];
export type RollBatch = Schemas['ClassRollBatch'];
export type RollAnswer = Schemas['ClassRollAnswer'];

/** The roll of a class for a half-day. */
export interface RollList {
  classId: string;
  date: Day;
  half: DayHalf;
}

const of = ({ classId, date, half }: RollList) => ({ params: { query: { classId, date, half } } });

export const getRoll = (list: RollList) => answer(api.GET('/api/homework/rolls', of(list)));

export const sendMarks = (list: RollList, body: RollBatch) =>
  answer(api.PUT('/api/homework/rolls', { ...of(list), body }));

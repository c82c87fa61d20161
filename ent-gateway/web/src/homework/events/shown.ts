import type { Day } from '../../app/format';
import type { Child } from '../../app/session';
import type { SchoolEvent } from './api';

/** Whether an event takes place on a day. */
export const isOn = ({ when, calledOffAt }: SchoolEvent, day: Day): boolean =>
  !calledOffAt && when.from <= day && day <= when.to;

/** Whether it is for one of these children, each in the class in which it is then. */
export const isForChildren = ({ children }: SchoolEvent, shown: Pick<Child, 'id'>[]): boolean =>
  shown.some(({ id }) => children.includes(id));

/** The class or the child whose days are on show. */
export type WhoseDays = { classId: string } | { childId: string };

/** Whether it is one of those days. */
export const isAmong = (event: SchoolEvent, whose: WhoseDays): boolean =>
  'childId' in whose
    ? event.children.includes(whose.childId)
    : event.classes.length === 0 || event.classes.some(({ id }) => id === whose.classId);

/** Whether the own home is asked, may still answer, and hasn't, or not since it was moved. */
export const isAwaited = ({ asked, open, own }: SchoolEvent): boolean =>
  asked && open && (!own || own.movedSince);

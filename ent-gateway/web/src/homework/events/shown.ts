import type { Day } from '../../app/format';
import type { Child } from '../../app/session';
import type { SchoolEvent } from './api';

/** Whether an event takes place on a day. */
export const isOn = ({ when, calledOffAt }: SchoolEvent, day: Day): boolean =>
  !calledOffAt && when.from <= day && day <= when.to;

/** Whether it is for a class of its school. */
export const isForClass = ({ classes }: SchoolEvent, classId: string): boolean =>
  classes.length === 0 || classes.some(({ id }) => id === classId);

/** Whether it is for a child. */
export const isForChild = (event: SchoolEvent, child: Pick<Child, 'classId' | 'schoolId'>): boolean =>
  event.schoolId === child.schoolId && isForClass(event, child.classId);

/** Whether the own home is asked, may still answer, and hasn't, or not since it was moved. */
export const isAwaited = ({ asked, open, own }: SchoolEvent): boolean =>
  asked && open && (!own || own.movedSince);

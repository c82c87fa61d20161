import { type Me, schoolScope } from '../../app/session';
import type { DiaryEntry } from '../diary';

/** Whether somebody who leads the class changes this entry: an own one, one that no family reads yet, or as the head any. */
export function mayChange(me: Me, { author, state, classId }: DiaryEntry): boolean {
  const school = me.classes.find(({ id }) => id === classId)?.schoolId ?? '';
  return state !== 'PUBLISHED' || author?.id === me.person.id || !!schoolScope(me, 'head')?.includes(school);
}

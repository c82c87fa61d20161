import { answer, api, type Schemas } from '../../app/http';
import type { LibraryRule } from './api';

export type ClassRule = Schemas['ClassRule'];

const of = (schoolId: string, classId: string) => ({ params: { path: { schoolId, classId } } });

export const listClassRules = (schoolId: string) =>
  answer(api.GET('/api/homework/library/rules/{schoolId}/classes', { params: { path: { schoolId } } }));

export const setClassRule = (schoolId: string, classId: string, body: LibraryRule) =>
  answer(
    api.PUT('/api/homework/library/rules/{schoolId}/classes/{classId}', { ...of(schoolId, classId), body }),
  );

export const removeClassRule = (schoolId: string, classId: string) =>
  answer(api.DELETE('/api/homework/library/rules/{schoolId}/classes/{classId}', of(schoolId, classId)));

import { answer, api, asDocument, create, type Schemas } from '../../app/http';

export type Exercise = Schemas['ExerciseView'];
export type ExerciseContent = Schemas['ExerciseContent'];
export type ExerciseBrief = Schemas['ExerciseBrief'];
export type Question = ExerciseContent['questions'][number];
export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
export type Results = Schemas['ExerciseResults'];

const of = (id: string) => ({ params: { path: { id } } });

export const listExercises = () => answer(api.GET('/api/homework/exercises'));

export const readExercise = (id: string) => answer(api.GET('/api/homework/exercises/{id}', of(id)));

export const writeExercise = (content: ExerciseContent) =>
  create(['exercise', content], (header) =>
    api.POST('/api/homework/exercises', { params: { header }, body: content }),
  );

export const reviseExercise = (id: string, content: ExerciseContent, version: number) =>
  answer(api.PUT('/api/homework/exercises/{id}', { ...of(id), body: { ...content, version } }));

export const removeExercise = (id: string) => answer(api.DELETE('/api/homework/exercises/{id}', of(id)));

export const shareExercise = (id: string, schoolId: string) =>
  answer(api.PUT('/api/homework/exercises/{id}/sharing', { ...of(id), body: { schoolId } }));

export const keepExercise = (id: string) =>
  answer(api.DELETE('/api/homework/exercises/{id}/sharing', of(id)));

/** `time` tells one copy from the next one. */
export const copyExercise = (id: string, time: number) =>
  create(['copy exercise', id, time], (header) =>
    api.POST('/api/homework/exercises/{id}/copies', { params: { path: { id }, header } }),
  );

export type Trial = Schemas['TrialExercise'];

/** Dealt as to a pupil. */
export const tryExercise = (id: string) => answer(api.GET('/api/homework/exercises/{id}/trial', of(id)));

/** Judged as a pupil’s answer is, and kept nowhere. */
export const tryAnswer = (id: string, body: Schemas['ExerciseTrialTriedAnswer']) =>
  answer(api.POST('/api/homework/exercises/{id}/trial/answers', { ...of(id), body }));

export const readResults = (entryId: string) =>
  answer(api.GET('/api/homework/entries/{id}/exercise/results', of(entryId)));

/** As a package of QTI 3. */
export const exportExercise = (id: string) =>
  api.GET('/api/homework/exercises/{id}/qti', { ...of(id), ...asDocument });

const formOf = (file: File) => {
  const form = new FormData();
  form.append('file', file);
  return form;
};

/** What a package of QTI 3 holds; nothing is kept. */
export const readPackage = (file: File) =>
  answer(api.POST('/api/homework/exercises/qti', { body: { file: '' }, bodySerializer: () => formOf(file) }));

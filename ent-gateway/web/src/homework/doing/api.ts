import { answer, api, create, type Schemas } from '../../app/http';

export type PupilExercise = Schemas['PupilExercise'];
export type Part = PupilExercise['parts'][number];
export type Answered = PupilExercise['answers'][number];
export type Given = Answered['given'];

export const openExercise = (id: string, childId: string) =>
  answer(api.GET('/api/homework/entries/{id}/exercise', { params: { path: { id }, query: { childId } } }));

/** `tries` tells one answer from the same one given again. */
export const sendAnswer = (
  id: string,
  childId: string,
  { question, part }: Pick<Part, 'question' | 'part'>,
  given: Given,
  tries: number,
) =>
  create(['exercise answer', id, childId, question, part, given, tries], (header) =>
    api.POST('/api/homework/entries/{id}/exercise/answers', {
      params: { path: { id }, header },
      body: { childId, question, part, picks: given.picks ?? null, text: given.text ?? null },
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import { answer, api, create, type Schemas } from '../../app/http';

export type Results = Schemas['ResultsView'];
export type ResultPupil = Results['pupils'][number];
export type Result = Results['results'][number];
export type Skill = Schemas['Skill'];
export type Subject = Skill['subject'];
export type Level = NonNullable<Result['level']>;
export type NotedResult = Required<Schemas['NotedResult']>;
export type NewSkill = Schemas['NewSkill'];
export type Progress = Schemas['ProgressView'];
export type SkillProgress = Progress['skills'][number];
export type Term = Results['terms'][number];

/** The results of a class in a term, or in the one of today. */
export interface ResultsOf {
  classId: string;
  term?: string | undefined;
}

export const resultsKey = ({ classId, term = '' }: ResultsOf) => ['results', classId, term];

export const resultsQuery = ({ classId, term }: ResultsOf) => ({
  queryKey: resultsKey({ classId, term }),
  queryFn: () =>
    answer(api.GET('/api/homework/results', { params: { query: { classId, ...(term && { term }) } } })),
});

export const noteResults = (classId: string, term: string, results: NotedResult[]) =>
  answer(api.PUT('/api/homework/results', { params: { query: { classId, term } }, body: { results } }));

export const publishResults = (classId: string, term: string) =>
  answer(api.POST('/api/homework/results/publications', { params: { query: { classId, term } } }));

export const addSkill = (skill: NewSkill) =>
  create(['skill', skill], (header) => api.POST('/api/homework/skills', { params: { header }, body: skill }));

export const removeSkill = (id: string) =>
  answer(api.DELETE('/api/homework/skills/{id}', { params: { path: { id } } }));

export const progressQuery = (childId: string) => ({
  queryKey: ['progress', childId],
  queryFn: () => answer(api.GET('/api/homework/progress', { params: { query: { childId } } })),
});

/** Whether a child's booklet has something to read, in this year or in one before: not every class keeps one. */
export const bookletThereQuery = (childId: string) =>
  queryOptions({
    queryKey: ['booklets', childId, 'there'],
    queryFn: async () => {
      const path = { childId };
      const { observations, years } = await answer(
        api.GET('/api/homework/booklets/{childId}', { params: { path } }),
      );
      return observations.length > 0 || years.length > 1;
    },
  });

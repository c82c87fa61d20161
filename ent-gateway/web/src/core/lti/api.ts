import { queryOptions } from '@tanstack/react-query';
import { answer, api, create, type Schemas } from '../../app/http';

export type Tool = Schemas['ToolView'];
export type OfferedTool = Schemas['OfferedTool'];
export type NewTool = Schemas['NewTool'];
export type ClassResults = Schemas['ReadResultsClassResults'];
export type PupilResult = Schemas['ReadResultsPupilResult'];
export type PupilScore = Schemas['ReadResultsPupilScore'];
export type ChildResult = Schemas['ReadResultsChildResult'];
export type WantedChoice = Schemas['WantedChoice'];
export type ToolPage = Schemas['ChoiceToolPage'];

const of = (id: string) => ({ params: { path: { id } } });

export const toolsKey = ['tools'];

export const toolsQuery = queryOptions({
  queryKey: [...toolsKey, 'all'],
  queryFn: () => answer(api.GET('/api/core/lti/tools')),
});

export const offeredQuery = queryOptions({
  queryKey: [...toolsKey, 'offered'],
  queryFn: () => answer(api.GET('/api/core/lti/tools/offered')),
});

export const registerTool = (body: NewTool) =>
  create(['tool', body], (header) => api.POST('/api/core/lti/tools', { params: { header }, body }));

export const reviseTool = (id: string, version: number, body: NewTool) =>
  answer(api.PUT('/api/core/lti/tools/{id}', { ...of(id), body: { version, ...body } }));

export const enableTool = (id: string, enabled: boolean) =>
  answer(api.PUT('/api/core/lti/tools/{id}/enabled', { ...of(id), body: { enabled } }));

export const openedToolQuery = (classId: string, resourceId: string) =>
  queryOptions({
    queryKey: [...toolsKey, classId, resourceId],
    queryFn: () =>
      answer(
        api.GET('/api/core/classes/{id}/resources/{resourceId}/tool', {
          params: { path: { id: classId, resourceId } },
        }),
      ),
  });

export const beginVisit = (classId: string, resourceId: string) =>
  answer(api.POST('/api/core/lti/visits', { body: { classId, resourceId } }));

export const beginChoice = (body: WantedChoice) => answer(api.POST('/api/core/lti/choices', { body }));

export const addToolPage = (body: ToolPage) =>
  create(['tool page', body], (header) => api.POST('/api/core/lti/resources', { params: { header }, body }));

export const choiceQuery = (token: string) =>
  queryOptions({
    queryKey: ['choice', token],
    queryFn: () => answer(api.GET('/api/core/lti/choices/{token}', { params: { path: { token } } })),
    retry: false,
  });

export const addChosen = (token: string) =>
  create(['choice', token], (header) =>
    api.POST('/api/core/lti/choices/{token}', { params: { path: { token }, header } }),
  );

export const resultsQuery = (classId: string, resourceId: string) =>
  queryOptions({
    queryKey: ['tool results', classId, resourceId],
    queryFn: () =>
      answer(
        api.GET('/api/core/classes/{id}/resources/{resourceId}/results', {
          params: { path: { id: classId, resourceId } },
        }),
      ),
  });

export const removeScores = (classId: string, resourceId: string, itemId: string) =>
  answer(
    api.DELETE('/api/core/classes/{id}/resources/{resourceId}/results/{itemId}', {
      params: { path: { id: classId, resourceId, itemId } },
    }),
  );

export const childResultsQuery = (childId: string) =>
  queryOptions({
    queryKey: ['tool results', childId],
    queryFn: () => answer(api.GET('/api/core/pupils/{id}/tool-results', of(childId))),
    enabled: childId !== '',
  });

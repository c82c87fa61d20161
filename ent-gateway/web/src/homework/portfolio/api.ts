import { queryOptions } from '@tanstack/react-query';
import { answer, api, create, type Schemas } from '../../app/http';

export type Portfolio = Schemas['PortfolioView'];
export type Work = Portfolio['works'][number];
export type WorkChoice = Schemas['PortfolioViewWorkChoice'];
export type ChosenWork = Schemas['ChosenWork'];
export type WorkComment = Schemas['WorkComment'];
export type Smiley = NonNullable<WorkComment['smiley']>;

export const portfolioKey = (childId: string) => ['portfolio', childId];

const of = (childId: string) => ({ params: { path: { childId } } });

export const portfolioQuery = (childId: string) =>
  queryOptions({
    queryKey: portfolioKey(childId),
    queryFn: () => answer(api.GET('/api/homework/portfolios/{childId}', of(childId))),
  });

export const choicesQuery = (childId: string) =>
  queryOptions({
    queryKey: [...portfolioKey(childId), 'choices'],
    queryFn: () => answer(api.GET('/api/homework/portfolios/{childId}/choices', of(childId))),
  });

export const chooseWork = (childId: string, body: ChosenWork) =>
  create(['portfolio', childId, body], (header) =>
    api.POST('/api/homework/portfolios/{childId}/works', {
      params: { path: { childId }, header },
      body,
    }),
  );

export const commentWork = (childId: string, id: string, body: WorkComment) =>
  answer(
    api.PUT('/api/homework/portfolios/{childId}/works/{id}/comment', {
      params: { path: { childId, id } },
      body,
    }),
  );

export const takeWorkOut = (childId: string, id: string) =>
  answer(api.DELETE('/api/homework/portfolios/{childId}/works/{id}', { params: { path: { childId, id } } }));

import { answer, api, type Schemas } from '../../app/http';

export type FoundFamily = Schemas['HomeView'];

export const searchFamilies = (name: string, signal: AbortSignal) =>
  answer(api.GET('/api/core/families', { params: { query: { name } }, signal }));

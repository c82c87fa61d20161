import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../app/http';

export type OwnTerritory = Schemas['OwnTerritoryView'];

export const ownTerritoryQuery = queryOptions({
  queryKey: ['territory'],
  queryFn: () => answer(api.GET('/api/core/territories/own')),
});

export const changeTerritory = (body: Schemas['TerritoryContent']) =>
  answer(api.PUT('/api/core/territories/own', { body }));

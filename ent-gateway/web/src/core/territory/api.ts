import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas, upload } from '../../app/http';

export type OwnTerritory = Schemas['OwnTerritoryView'];

export const ownTerritoryQuery = queryOptions({
  queryKey: ['territory'],
  queryFn: () => answer(api.GET('/api/core/territories/own')),
});

export const giveLogo = async (file: File, text: string) => {
  const form = new FormData();
  form.append('file', file);
  const { id } = await upload('/api/core/files', form, () => undefined);
  return answer(api.PUT('/api/core/territories/own/logo', { body: { fileId: id, text } }));
};

export const takeLogoAway = () => answer(api.DELETE('/api/core/territories/own/logo'));

export type ProductModule = OwnTerritory['modulesOff'][number];
export const productModules = ['MESSAGING', 'HOMEWORK', 'CANTEEN'] as const satisfies ProductModule[];

export const switchModules = (off: ProductModule[]) =>
  answer(api.PUT('/api/core/territories/own/modules', { body: { off } }));

export type QuietHours = NonNullable<OwnTerritory['quietHours']>;

export const setQuietHours = (hours: QuietHours | null) =>
  answer(api.PUT('/api/core/territories/own/quiet-hours', { body: { hours } }));

export const changeTerritory = (body: Schemas['TerritoryContent']) =>
  answer(api.PUT('/api/core/territories/own', { body }));

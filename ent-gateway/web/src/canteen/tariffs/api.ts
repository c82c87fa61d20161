import { answer, api, asDocument, type Schemas } from '../../app/http';

export type Tariff = Schemas['TariffForm'];
/** One column of prices: exactly one of the three */
export type Column = Schemas['MethodForm'];
export type Bracket = Schemas['MethodFormBracketForm'];
export type EffortRate = Schemas['MethodFormEffortForm'];
export type Modifier = Schemas['ModifierForm'];
export type TariffGroup = Schemas['TariffGroup'];
export type PricedActivity = Schemas['TariffGroupPricedActivity'];
export type Version = Schemas['TariffGroupDatedTariff'];
export type TariffOfSeveral = Schemas['TariffsTariffOfSeveral'];
export type Trial = Schemas['Trial'];
export type ChangeBar = Schemas['TrialChangeBar'];
export type QuotientClass = Schemas['TrialQuotientClass'];

export const listTariffs = () => answer(api.GET('/api/canteen/tariffs'));

export const setTariff = (tariff: TariffOfSeveral) =>
  answer(api.PUT('/api/canteen/tariffs', { body: tariff }));

export const withdrawTariff = ({ activityIds, tariff }: TariffOfSeveral) =>
  answer(
    api.DELETE('/api/canteen/tariffs', {
      params: { query: { activityIds, validFrom: tariff.validFrom } },
    }),
  );

export const tryTariff = (tariff: TariffOfSeveral) =>
  answer(api.POST('/api/canteen/tariffs/trial', { body: tariff }));

export const exportTrial = (tariff: TariffOfSeveral, format: Schemas['ExportFormat']) =>
  api.POST('/api/canteen/tariffs/trial/export', {
    params: { query: { format } },
    body: tariff,
    ...asDocument,
  });

import type { Day } from '../../app/format';
import { get, write } from '../../app/http';
import type { Occasion, Unit } from '../prices';

export interface Bracket {
  minCents: number;
  /** the last bracket has none */
  maxCents?: number | null;
  amountCents: number;
}

export interface EffortRate {
  percent: number;
  floorCents: number;
  ceilingCents: number;
}

/** One column of prices: exactly one of the three */
export interface Column {
  flatCents?: number | null;
  brackets?: Bracket[] | null;
  effortRate?: EffortRate | null;
}

/** Exactly one of percent, plus and instead */
export interface Modifier {
  occasion: Occasion;
  fromRank?: number | null;
  percent?: number | null;
  plusCents?: number | null;
  insteadCents?: number | null;
}

export interface Tariff extends Column {
  validFrom: Day;
  councilDecidedOn: Day;
  councilReference: string;
  /** columns of the second, third … child */
  ranks?: Column[] | null;
  outside?: Column | null;
  modifiers?: Modifier[] | null;
  userCostCents?: number | null;
}

export interface PricedActivity {
  id: string;
  name: string;
  unit: Unit;
  schoolName: string;
}

export interface Version {
  standing: 'PAST' | 'IN_FORCE' | 'COMING';
  tariff: Tariff;
}

export interface TariffGroup {
  activities: PricedActivity[];
  versions: Version[];
}

export interface ChangeBar {
  fromCents?: number | null;
  toCents?: number | null;
  families: number;
}

export interface QuotientClass {
  minCents?: number | null;
  maxCents?: number | null;
  families: number;
  bookings: number;
  beforeCents: number;
  afterCents: number;
}

export interface Trial {
  from: Day;
  to: Day;
  bookings: number;
  families: number;
  beforeCents: number;
  afterCents: number;
  gaining: number;
  losing: number;
  changes: ChangeBar[];
  quotients: QuotientClass[];
}

export interface TariffOfSeveral {
  activityIds: string[];
  tariff: Tariff;
}

export const listTariffs = () => get<TariffGroup[]>('/api/canteen/tariffs');
export const setTariff = (tariff: TariffOfSeveral) => write('PUT', '/api/canteen/tariffs', tariff);
export const tryTariff = (tariff: TariffOfSeveral) =>
  write<Trial>('POST', '/api/canteen/tariffs/trial', tariff);

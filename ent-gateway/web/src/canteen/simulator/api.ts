import { get } from '../../app/http';
import type { PriceStep, Unit } from '../prices';
import type { Tariff } from '../tariffs';

export interface Offer {
  name: string;
  unit: Unit;
  schools: string[];
  tariff: Tariff;
  /** Of one unit. */
  priceCents?: number | null;
  /** Units a day. */
  quantity: number;
  dayCents?: number | null;
  monthCents?: number | null;
  explanation: PriceStep[];
}

export interface Simulation {
  quotientCents?: number | null;
  daysPerWeek: number;
  schoolWeeks: number;
  months: number;
  offers: Offer[];
}

/** Euros, as typed: a quotient, or an income and parts; nothing at all shows the grids. */
export interface Asked {
  quotient?: number;
  income?: number;
  parts?: number;
  daysPerWeek?: number;
  rank?: number;
  residence?: 'INSIDE' | 'OUTSIDE';
}

export const simulate = (asked: Asked) => get<Simulation>('/api/public/simulator', { ...asked });

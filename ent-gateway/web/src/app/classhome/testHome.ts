import type { ClassHome, HomeTile, TileLine } from './api';

export const line = (kind: TileLine['kind'], title: string, more: Partial<TileLine> = {}): TileLine => ({
  kind,
  id: title,
  title,
  text: null,
  day: null,
  picture: null,
  colour: null,
  ...more,
});

export const tile = (kind: HomeTile['kind'], lines: TileLine[] = [], fresh = 0): HomeTile => ({
  kind,
  lines,
  fresh,
});

/** A class on Tuesday 24 November 2026. */
export const aHome = (look: ClassHome['look'], ...tiles: HomeTile[]): ClassHome => ({
  schoolClass: { id: 'ce1', name: 'CE1 Mme Aubin', schoolId: 'jean-mace' },
  look,
  today: '2026-11-24',
  tiles,
  unavailable: [],
});

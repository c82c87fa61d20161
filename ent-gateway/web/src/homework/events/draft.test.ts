import { expect, it } from 'vitest';
import { contentOf, emptyDraft, type EventDraft, faultsOf } from './draft';

const fair: EventDraft = { ...emptyDraft('2026-12-11'), title: 'Marché de Noël' };

it('wants a title alone', () => {
  expect(faultsOf(fair)).toEqual([]);
  expect(faultsOf({ ...fair, title: ' ' })).toEqual(['title']);
});

it('has hours on one day alone, both of them', () => {
  expect(faultsOf({ ...fair, starts: '17:00', ends: '19:00' })).toEqual([]);
  expect(faultsOf({ ...fair, starts: '17:00' })).toEqual(['hours']);
  expect(faultsOf({ ...fair, starts: '19:00', ends: '17:00' })).toEqual(['hours']);
  expect(faultsOf({ ...fair, to: '2026-12-12', starts: '17:00', ends: '19:00' })).toEqual(['hours']);
});

it('lasts a month at most', () => {
  expect(faultsOf({ ...fair, to: '2027-01-10' })).toEqual([]);
  expect(faultsOf({ ...fair, to: '2027-01-11' })).toEqual(['days']);
  expect(faultsOf({ ...fair, to: '2026-12-10' })).toEqual(['days']);
});

it('wants answers before it begins', () => {
  expect(faultsOf({ ...fair, asks: true })).toEqual(['until']);
  expect(faultsOf({ ...fair, asks: true, until: '2026-12-12' })).toEqual(['until']);
  expect(faultsOf({ ...fair, asks: true, until: '2026-12-11', places: 'dix' })).toEqual(['places']);
});

it('says nothing of places to those whom it asks nothing', () => {
  expect(contentOf({ ...fair, until: '2026-12-01', places: '12', helpers: true }).asking).toEqual({
    until: null,
    places: null,
    helpers: false,
  });
});

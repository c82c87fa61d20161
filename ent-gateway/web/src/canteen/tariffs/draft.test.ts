import { expect, it } from 'vitest';
import type { Tariff } from './api';
import { type DraftRow, draftOf, parsePercent, tariffOf, withColumns } from './draft';
import { fallsSomewhere, faultsOf, gridFaults } from './faults';

const row = (min: string, max: string, ...prices: string[]): DraftRow => ({ id: 1, min, max, prices });

it('finds gaps, overlaps, empty rows and a missing end where they are', () => {
  const faults = (...rows: DraftRow[]) => gridFaults(rows, 1);

  expect(faults(row('0', '600', '1'), row('600', '', '2,50'))).toEqual([undefined, undefined]);
  expect(faults(row('0', '600', '1'), row('600,01', '', '2'))).toEqual([undefined, 'gap']);
  expect(faults(row('0', '600', '1'), row('599,99', '', '2'))).toEqual([undefined, 'overlap']);
  expect(faults(row('0', '', '1'), row('600', '', '2'))).toEqual([undefined, 'overlap']);
  expect(faults(row('10', '', '1'))).toEqual(['gap']);
  expect(faults(row('0', '0', '1'), row('0', '', '2'))).toEqual(['empty', undefined]);
  expect(faults(row('0', '600', '1'))).toEqual(['incomplete']);
  expect(faults(row('0', '-5', '1'))).toEqual(['bound']);
  expect(faults(row('0', '', '-1'))).toEqual(['price']);
  expect(faults(row('0', '', '500,01'))).toEqual(['price']);
});

it('points at a price that falls', () => {
  expect(fallsSomewhere([row('0', '600', '2'), row('600', '', '1')])).toBe(true);
  expect(fallsSomewhere([row('0', '600', '1'), row('600', '', '1')])).toBe(false);
});

const council: Tariff = {
  validFrom: '2025-09-01',
  councilDecidedOn: '2025-06-24',
  councilReference: '24-6-11',
  brackets: [
    { minCents: 0, maxCents: 60_050, amountCents: 100 },
    { minCents: 60_050, amountCents: 250 },
  ],
  ranks: [
    {
      brackets: [
        { minCents: 0, maxCents: 60_050, amountCents: 80 },
        { minCents: 60_050, amountCents: 200 },
      ],
    },
  ],
  modifiers: [
    { occasion: 'SIBLING_RANK', fromRank: 3, percent: -12.5 },
    { occasion: 'UNBOOKED', insteadCents: 1000 },
  ],
  userCostCents: 1250,
};

it('sends back what it was given, but from tomorrow and with a decision of its own', () => {
  const draft = draftOf(council, '2026-11-24');
  const sent = tariffOf({ ...draft, decidedOn: '2026-11-20', reference: '26-11-3' });

  expect(draft.validFrom).toBe('2026-11-25');
  expect(faultsOf(draft)).toEqual(['council']);
  expect(sent).toMatchObject({
    brackets: [
      { minCents: 0, maxCents: 60_050, amountCents: 100 },
      { minCents: 60_050, maxCents: null, amountCents: 250 },
    ],
    modifiers: council.modifiers,
    userCostCents: 1250,
  });
  expect(sent.ranks?.[0]?.brackets?.map(({ amountCents }) => amountCents)).toEqual([80, 200]);
});

it('keeps the period of a package, and knows a price that is due each time', () => {
  expect(tariffOf(draftOf({ ...council, packagePeriod: 'WEEK' })).packagePeriod).toBe('WEEK');
  expect(tariffOf(draftOf(council)).packagePeriod).toBeNull();
});

it('keeps each price in its column when columns come and go', () => {
  const more = withColumns(draftOf(council), 1, true);

  expect(more.rows[0]?.prices).toEqual(['1,00', '0,80', '1,00']);
  expect(withColumns(more, 2, true).rows[0]?.prices).toEqual(['1,00', '0,80', '0,80', '1,00']);
  expect(withColumns(more, 0, true).rows[0]?.prices).toEqual(['1,00', '1,00']);
  expect(withColumns(more, 0, false).rows[0]?.prices).toEqual(['1,00']);
});

it('reads percentages with their sign', () => {
  expect(parsePercent('− 12,5 %')).toBe(-12.5);
  expect(parsePercent('+20')).toBe(20);
  expect(parsePercent('beaucoup')).toBeUndefined();
});

it('refuses two modifiers of one name, and a floor above the ceiling', () => {
  const draft = draftOf(council);
  const late = { id: 9, occasion: 'LATE', rank: '2', effect: 'percent', value: '50' } as const;

  expect(faultsOf({ ...draft, modifiers: [late, late] })).toContain('modifier');
  expect(faultsOf({ ...draft, method: 'rate', percent: '0,36', floor: '5', ceiling: '4' })).toContain(
    'bounds',
  );
});

it('refuses a column and a modifier for families from elsewhere', () => {
  const draft = draftOf(council);
  const outside = { id: 9, occasion: 'OUT_OF_TERRITORY', rank: '2', effect: 'percent', value: '20' } as const;

  expect(faultsOf({ ...draft, outside: true, modifiers: [outside] })).toContain('outside');
  expect(faultsOf({ ...draft, outside: false, modifiers: [outside] })).not.toContain('outside');
});

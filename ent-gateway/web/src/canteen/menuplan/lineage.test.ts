import { expect, it } from 'vitest';
import { Lineage } from './lineage';

const day = (version: string | null) => ({ schoolId: 's', date: '2026-11-30', version });

it('goes on from its own last change', () => {
  const lineage = new Lineage();
  lineage.grew(day(null), day('a.0'));
  lineage.grew(day('a.0'), day('a.1'));

  expect(lineage.last(day(null))).toEqual(day('a.1'));
  expect(lineage.last(day('a.1'))).toEqual(day('a.1'));
});

it('knows nothing of other days, nor of a change that changed nothing', () => {
  const lineage = new Lineage();
  lineage.grew(day('a.0'), day('a.0'));

  expect(lineage.last(day('a.0'))).toEqual(day('a.0'));
  expect(lineage.last({ ...day('a.0'), date: '2026-12-01' }).version).toBe('a.0');
});

import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { PatternAnswer } from '../api';
import type { Offer } from '../term';
import { TermPackages } from './TermPackages';

const offers = [
  { child: { id: 'lea', givenName: 'Léa' }, activities: [{ id: 'care', name: 'Garderie' }] },
] as unknown as Offer[];
const one: PatternAnswer['packages'][number] = {
  childId: 'lea',
  activityId: 'care',
  period: 'WEEK',
  from: '2026-11-30',
  to: '2026-12-06',
  openedBy: '2026-11-30',
  amountCents: 1200,
  explanation: [],
  paidByOthers: false,
  begun: false,
  nextFrom: null,
  formerCents: null,
};

beforeAll(() => speak('fr', 'app/ui', 'canteen/patterns'));

it.each(['WEEK', 'MONTH'] as const)('says what becomes of a package of a %s', (period) => {
  const said = (change: Partial<typeof one>) => {
    const { unmount } = render(<TermPackages packages={[{ ...one, period, ...change }]} offers={offers} />);
    const text = screen.getByRole('listitem').textContent.replace(/[\u00a0\u202f]/g, ' ');
    unmount();
    return text;
  };

  const another = said({ formerCents: 900 });
  expect(another).toContain('Léa, Garderie');
  expect(another).toContain('12,00 € au lieu des 9,00 € dus jusqu’ici');
  const leaving = said({ formerCents: 900, paidByOthers: true, amountCents: null });
  expect(leaving).toContain('dû jusqu’ici pour 9,00 €, passe à l’autre foyer');
  expect(leaving).not.toContain('0,00 €,');
  for (const text of [said({}), said({ paidByOthers: true, amountCents: null })]) {
    expect(text).not.toContain('jusqu’ici');
    expect(text).not.toContain('{{');
  }
  expect(said({})).toContain('12,00 €');
});

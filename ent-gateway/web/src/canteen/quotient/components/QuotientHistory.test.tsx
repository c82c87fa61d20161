import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { Quotient } from '../api';
import { QuotientHistory } from './QuotientHistory';

const former: Quotient = {
  householdId: 'hers',
  valueCents: 91_200,
  month: '2026-09',
  validFrom: '2026-09-01',
  validTo: '2026-11-23',
  status: 'REPLACED',
  counting: true,
  source: 'CAF_MSA',
  provider: 'CNAF',
  declaredAt: '2026-09-01T08:00:00Z',
};

beforeAll(() => speak('fr', 'app/ui', 'canteen/quotient'));

it('gives the days only of what has counted', () => {
  const other = { ...former, counting: false, valueCents: 0, declaredAt: '2026-10-02T08:00:00Z' } as const;
  render(
    <QuotientHistory
      history={[
        former,
        { ...other, source: 'INCOME' },
        { ...other, source: 'DOCUMENT', declaredAt: '2026-10-03T08:00:00Z' },
      ]}
    />,
  );

  expect(screen.getAllByText(/^Valable du/)).toHaveLength(1);
  expect(screen.getByText(/^Estimation du 2 octobre 2026.*pas compté$/)).toBeVisible();
  expect(screen.getByText(/^Reçu le 3 octobre 2026, remplacé avant de compter$/)).toBeVisible();
});

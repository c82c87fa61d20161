import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { HolidaysYear } from '../api';
import { HolidaysScreen } from './HolidaysScreen';

const years: HolidaysYear[] = [
  {
    from: '2026-09-01',
    to: '2027-08-31',
    holidays: {
      zone: 'B',
      school: [{ label: 'Vacances de Noël', from: '2026-12-19', to: '2027-01-03' }],
      publicHolidays: [{ label: 'Noël', from: '2026-12-25', to: '2026-12-25' }],
    },
  },
  {
    from: '2027-09-01',
    to: '2028-08-31',
    holidays: { zone: 'B', school: [], publicHolidays: [] },
  },
];

beforeAll(() => speak('fr', 'app/ui', 'core/holidays'));

it('shows the holidays of two years, and says which aren’t published', async () => {
  serve(() => json(years));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <HolidaysScreen />
      </MemoryRouter>
    </QueryClientProvider>,
  );

  const running = await screen.findByRole('region', { name: 'Année 2026-2027' });
  expect(running).toHaveTextContent('Vacances de la zone B.');
  expect(
    within(running)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Vacances de Noël du 19 décembre 2026 au 3 janvier 2027', 'Noël le 25 décembre 2026']);
  expect(screen.getByRole('region', { name: 'Année 2027-2028' })).toHaveTextContent(
    'ne sont pas encore publiées',
  );
});

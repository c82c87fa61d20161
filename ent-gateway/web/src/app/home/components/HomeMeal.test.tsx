import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../testing';
import { type ColouredChild, type Me, SessionContext } from '../../session';
import type { HomeDay } from '../api';
import { HomeMeal } from './HomeMeal';

const me = { children: [] } as unknown as Me;
const lea = { id: 'lea', givenName: 'Léa' } as ColouredChild;

beforeAll(() => speak('fr', 'app/ui', 'app/home', 'canteen/booking', 'canteen/menus'));

it.each([
  ['BOOKED', true],
  ['CLOSED', false],
])('calls a lunch of status %s booked only where the child comes', (status, shown) => {
  const day = {
    date: '2026-12-07',
    activityId: 'canteen',
    booking: { id: 'b', status },
    bookable: false,
  } as unknown as HomeDay;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ me, spaces: ['family'], space: 'family', enter: () => undefined }}>
        <HomeMeal child={lea} day={day} />
      </SessionContext>
    </QueryClientProvider>,
  );

  expect(screen.queryByText('Réservé') !== null).toBe(shown);
});

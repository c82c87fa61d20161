import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { SessionContext } from '../../../app/session';
import { type Call, json, serve } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import { TimetableScreen } from './TimetableScreen';
import { reading, somebody, taughtWeek } from './testWeek';

const source = { classId: 'ce2', className: 'CE2 M. Roux', year: '2025-2026', slots: 2 };
const { id, ...there } = reading;
/** a slot of another class */
export const taken = there;
const copy = {
  slots: [{ ...taken, weekday: 'FRIDAY', losses: ['PLACE_TAKEN'] }],
  left: [{ ...taken, title: 'Chorale', weekday: 'MONDAY', losses: ['GROUP'] }],
};

/** The timetable of a class on show, with a server that answers writing so. */
export function show(
  answer: (call: Call) => Response = () => json(taughtWeek),
  written = taughtWeek,
  begun = taughtWeek,
) {
  let week = begun;
  const calls = serve((call) => {
    if (call.path.endsWith('/groups') || call.path === '/api/homework/events') return json([]);
    if (call.path.endsWith('/sources')) return json([source]);
    if (call.path.includes('/sources/')) return json(copy);
    if (call.method === 'GET') return json(week);
    week = written;
    return answer(call);
  });
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={['/emploi-du-temps?date=2026-12-01']}>
        <SessionContext
          value={{ me: somebody, spaces: ['teacher'], space: 'teacher', enter: () => undefined }}
        >
          <TimetableScreen />
          <Toasts />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

export const openSlot = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /^Lecture/ }));
  return screen.findByRole('dialog', { name: 'Modifier le créneau' });
};
export const saved = (calls: Call[]) => calls.filter(({ method }) => method === 'PUT');

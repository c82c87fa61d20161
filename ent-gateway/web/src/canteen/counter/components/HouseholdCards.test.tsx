import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, type ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Acting, type Me, SessionContext } from '../../../app/session';
import { serve, speak } from '../../../app/testing';
import { keepFocus, Toasts } from '../../../app/ui';
import { LeaveCard } from './LeaveCard';
import { RenameCard } from './RenameCard';

const adult = { id: 'sofia', givenName: 'Sofia', familyName: 'Benali' };
const hers = { id: 'hers', name: 'Foyer de Sofia', adults: [adult], childIds: ['lea', 'tom'] };
const his = { id: 'his', name: 'Foyer de Karim', adults: [], childIds: ['lea'] };
const acting = {
  familyId: 'hers',
  name: 'Benali',
  children: [
    { id: 'lea', givenName: 'Léa', familyName: 'Benali' },
    { id: 'tom', givenName: 'Tom', familyName: 'Benali' },
  ],
  homes: [hers, his],
} as Acting;

let sent: ReturnType<typeof serve>;
beforeAll(() => speak('fr', 'app/ui', 'canteen/counter'));
beforeEach(() => {
  sent = serve(() => new Response(null, { status: 204 }));
});

function Kept({ children }: { children: ReactNode }) {
  useEffect(keepFocus, []);
  return children;
}

const town = (off: string[]) => ({ territory: { modulesOff: off } }) as unknown as Me;

const show = (card: ReactNode, me = town([])) =>
  render(
    <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter initialEntries={['/familles/hers/foyers']}>
          <Kept>
            <Routes>
              <Route path="/familles/:family/foyers" element={card} />
              <Route path="/familles/:family" element={<h1>La famille</h1>} />
            </Routes>
            <Toasts />
          </Kept>
        </MemoryRouter>
      </QueryClientProvider>
    </SessionContext>,
  );

it('renames a household, and back', async () => {
  show(<RenameCard home={hers} />);
  const field = screen.getByLabelText('Nom du foyer');
  await userEvent.clear(field);
  await userEvent.type(field, 'Foyer Benali');
  const send = screen.getByRole('button', { name: 'Renommer' });
  await userEvent.click(send);

  await screen.findByText(/Foyer Benali/);
  expect(send).toHaveFocus();
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));

  await waitFor(() => expect(field).toHaveValue('Foyer de Sofia'));
  expect(sent.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['PUT', '/api/core/households/hers', { name: 'Foyer Benali' }],
    ['PUT', '/api/core/households/hers', { name: 'Foyer de Sofia' }],
  ]);
});

it('wants a name', async () => {
  show(<RenameCard home={hers} />);
  await userEvent.clear(screen.getByLabelText('Nom du foyer'));
  await userEvent.click(screen.getByRole('button', { name: 'Renommer' }));

  expect(screen.getByText('À remplir')).toBeVisible();
  expect(sent).toHaveLength(0);
});

it('lets a child of two households leave one, once that is confirmed', async () => {
  show(<LeaveCard acting={acting} />);
  expect(screen.getAllByRole('button', { name: /^Retirer/ })).toHaveLength(2);
  const leave = screen.getByRole('button', { name: /^Retirer Léa de .*Karim/ });

  await userEvent.click(leave);
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Annuler' }));
  expect(sent).toHaveLength(0);
  await waitFor(() => expect(leave).toHaveFocus());

  await userEvent.click(leave);
  const sure = within(screen.getByRole('dialog'));
  expect(sure.getByText(/l’alternance prend fin/)).toBeVisible();
  await userEvent.click(sure.getByRole('button', { name: /^Retirer Léa/ }));

  await screen.findByRole('heading', { name: 'La famille' });
  expect(sent[0]).toMatchObject({ method: 'DELETE', path: '/api/core/households/his/children/lea' });
});

it('speaks of no turns in a town that does without the canteen', async () => {
  show(<LeaveCard acting={acting} />, town(['CANTEEN']));
  await userEvent.click(screen.getByRole('button', { name: /^Retirer Léa de .*Karim/ }));

  expect(screen.getByRole('dialog')).toHaveTextContent(/n’a plus que son autre foyer/);
  expect(screen.getByRole('dialog')).not.toHaveTextContent(/alternance|paie|garde/);
});

it('has nothing to offer where each child has one household', () => {
  show(<LeaveCard acting={{ ...acting, homes: [hers] }} />);
  expect(screen.queryByRole('button', { name: /^Retirer/ })).not.toBeInTheDocument();
});

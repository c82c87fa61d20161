import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { json, serve, speak } from '../../app/testing';
import type { School } from '../school';
import { OpenClass } from './components/OpenClass';

const school = { id: 'mace', name: 'Jean-Macé', level: 'ELEMENTARY' } as School;
const years = [
  { id: 'next', label: '2027-2028', state: 'TO_COME' },
  { id: 'now', label: '2026-2027', state: 'RUNNING' },
  { id: 'past', label: '2025-2026', state: 'OVER' },
];

let refusal: Response | undefined;
let sent: ReturnType<typeof serve>;
beforeAll(() => speak('fr', 'app/ui', 'core/classopening'));
beforeEach(() => {
  refusal = undefined;
  sent = serve(({ method, path }) => {
    if (path === '/api/core/school-years') return json(years);
    if (path === '/api/core/classes/closed')
      return json([{ id: 'ce1', name: 'CE1', year: '2026-2027', closedOn: '2026-11-02' }]);
    if (method === 'POST' && path === '/api/core/classes') return refusal ?? json({ id: 'new' }, 201);
    return new Response(null, { status: 204 });
  });
});

async function opened() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenClass school={school} />
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: /^Ouvrir une classe/ }));
  const sheet = within(await screen.findByRole('dialog'));
  await sheet.findByLabelText('Nom de la classe');
  return sheet;
}

const posts = () => sent.filter(({ method }) => method === 'POST');

it('opens a class of the year that runs, with its levels', async () => {
  const sheet = await opened();
  expect(sheet.queryByLabelText('PS')).toBeNull();
  expect(sheet.queryByRole('option', { name: '2025-2026' })).toBeNull();

  await userEvent.click(sheet.getByRole('button', { name: 'Ouvrir la classe' }));
  expect(sheet.getByText('Écrivez un nom.')).toBeVisible();
  expect(posts()).toEqual([]);

  await userEvent.type(sheet.getByLabelText('Nom de la classe'), 'Les Papillons');
  await userEvent.click(sheet.getByLabelText('CE1'));
  await userEvent.click(sheet.getByRole('button', { name: 'Ouvrir la classe' }));

  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(posts()).toMatchObject([
    {
      path: '/api/core/classes',
      body: { schoolId: 'mace', yearId: 'now', name: 'Les Papillons', levels: ['CE1'] },
    },
  ]);
});

it('leads from a name that a closed class has to opening it again', async () => {
  refusal = json({ type: 'urn:ent:problem:core:class-name-taken', status: 409, closed: true }, 409);
  const sheet = await opened();
  await userEvent.type(sheet.getByLabelText('Nom de la classe'), 'CE1');
  await userEvent.click(sheet.getByRole('button', { name: 'Ouvrir la classe' }));
  expect(await sheet.findByText(/elle est fermée/)).toBeVisible();

  await userEvent.click(sheet.getByRole('button', { name: /^Rouvrir/ }));

  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(posts().at(-1)).toMatchObject({ path: '/api/core/classes/ce1/open' });
});

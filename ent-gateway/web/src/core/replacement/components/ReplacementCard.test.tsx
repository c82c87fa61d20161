import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { addDays, today } from '../../../app/format';
import { type Me, SessionContext, type Space } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Replacement } from '../api';
import { ReplacementCard } from './ReplacementCard';

const aubin = { id: 'aubin', givenName: 'Claude', familyName: 'Aubin' };
const perrin = { id: 'perrin', givenName: 'Noé', familyName: 'Perrin' };
const running: Replacement = {
  id: 'r',
  version: 0,
  person: perrin,
  replaced: aubin,
  from: addDays(today(), -3),
  until: today(),
  begun: true,
  reached: true,
};

beforeAll(() => speak('fr', 'app/ui', 'core/colleague', 'core/replacement'));

const me = { person: aubin, roles: [] } as unknown as Me;

function show(replacements: Replacement[], space: Space = 'head', refusal?: string) {
  const calls = serve(({ path, method }) => {
    if (path.startsWith('/api/core/stand-ins')) return json([{ ...perrin, places: 'CM2, Les Tilleuls' }]);
    if (method === 'GET')
      return json({ teachers: replacements.length ? [aubin, perrin] : [aubin], replacements });
    if (refusal) return json({ type: `urn:ent:problem:${refusal}`, status: 409 }, 409);
    return method === 'POST' ? json({ id: 'r', personId: 'perrin' }, 201) : json(undefined, 204);
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: [space], space, enter: () => undefined }}>
          <ReplacementCard classId="ce1" />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

const choose = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Confier la classe' }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.type(sheet.getByLabelText(/^Qui remplace/), 'perr');
  await userEvent.click(await sheet.findByRole('button', { name: 'Confier la classe à Noé Perrin' }));
  return sheet;
};

it('hands the class over to a colleague who is found by name', async () => {
  const calls = show([]);

  await choose();

  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
      replacedId: 'aubin',
      personId: 'perrin',
      days: { from: today() },
    }),
  );
});

it('says why it can’t be', async () => {
  show([], 'head', 'core:class-taught-already');

  const sheet = await choose();

  expect(await sheet.findByText(/a déjà cette classe/)).toBeVisible();
});

it('ends a replacement that runs, and takes that back', async () => {
  const calls = show([running]);
  render(<Toasts />);
  expect(await screen.findByText('Noé Perrin remplace Claude Aubin')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Terminer le remplacement par Noé Perrin' }));

  await waitFor(() =>
    expect(calls.some(({ method, path }) => method === 'DELETE' && path.endsWith('/replacements/r'))).toBe(
      true,
    ),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
      replacedId: 'aubin',
      personId: 'perrin',
      days: { from: today(), until: today() },
    }),
  );
});

it('shows teachers who stands in, and lets them change nothing', async () => {
  show([running], 'teacher');

  expect(await screen.findByText('Noé Perrin remplace Claude Aubin')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fullDate, today } from '../../../app/format';
import { SessionContext, type Session } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { QuotientFor } from './QuotientFor';

const adult = { id: 'nora', givenName: 'Nora', familyName: 'Offline' };
const home = { id: 'home', name: 'Offline', adults: [adult], childIds: [] };
const family = { id: 'home', name: 'Offline', own: false, children: [], households: [home] };
const rules = [{ validFrom: null, declarationsCount: false, expiresOn: '12-31', months: 12 }];

vi.mock('../../../app/http/upload', () => ({ upload: () => Promise.resolve({ id: 'file' }) }));

let countsFrom: string;
let accepting: () => Response | Promise<Response>;
let sent: ReturnType<typeof serve>;
beforeAll(() => speak('fr', 'app/ui', 'canteen/counter', 'canteen/quotientdesk'));
beforeEach(() => {
  countsFrom = 'RECEIVED';
  accepting = () => new Response(null, { status: 204 });
  sent = serve(({ method, path }) => {
    if (path.includes('/families/')) return json(family);
    if (path.endsWith('/quotient-proof-rule')) return json({ countsFrom });
    if (path.endsWith('/quotient-rules')) return json(rules);
    if (path.endsWith('/accept')) return accepting();
    return method === 'POST' ? json({ id: 'proof' }) : json({});
  });
});

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SessionContext value={{ me: { children: [] } } as unknown as Session}>
        <MemoryRouter initialEntries={['/familles/home/quotient']}>
          <Routes>
            <Route path="/familles/:family/quotient" element={<QuotientFor />} />
            <Route path="/familles/:family" element={<h1>La famille</h1>} />
          </Routes>
        </MemoryRouter>
      </SessionContext>
    </QueryClientProvider>,
  );

it('lets a paper count from the day that the town’s rule gives', async () => {
  countsFrom = 'FIRST_OF_MONTH';
  show();
  const first = fullDate(`${today().slice(0, 7)}-01`, 'fr');
  expect(await screen.findByText(/la famille est prévenue du quotient/)).toBeVisible();
  expect(await screen.findByText(new RegExp(`^Au plus tôt le ${first}`))).toBeVisible();
});

it('keeps a paper that is handed in, and begins again with the step that failed', async () => {
  accepting = () => Promise.reject(new TypeError('no network'));
  show();
  await userEvent.type(await screen.findByLabelText('Quotient lu'), '480');
  const pages = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  await userEvent.upload(pages, new File(['%PDF'], 'caf.pdf', { type: 'application/pdf' }));
  const record = screen.getByRole('button', { name: 'Enregistrer ce quotient' });
  await userEvent.click(record);

  expect(await screen.findByText(/^Le papier est enregistré, son quotient pas encore/)).toBeVisible();
  expect(screen.getByLabelText('Papier')).toBeDisabled();
  accepting = () => new Response(null, { status: 204 });
  await userEvent.click(record);
  await screen.findByRole('heading', { name: 'La famille' });
  await waitFor(() =>
    expect(sent.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
      '/api/canteen/quotient-proofs',
      '/api/canteen/quotient-proofs/proof/send',
      '/api/canteen/quotient-desk/proof/accept',
      '/api/canteen/quotient-desk/proof/accept',
    ]),
  );
  expect(sent.find(({ path }) => path === '/api/canteen/quotient-proofs')?.body).toEqual({
    householdId: 'home',
    kind: 'CAF',
    fileIds: ['file'],
    receivedOn: today(),
  });
});

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Consents, ConsentWord } from '../api';
import { OwnConsentsScreen } from './OwnConsentsScreen';

const child = (id: string, givenName: string) => ({
  id,
  givenName,
  familyName: 'Benali',
  classId: 'c',
  className: 'CE1',
  schoolId: 's',
  schoolName: 'Jean-Macé',
});
const person = (id: string, givenName: string) => ({ id, givenName, familyName: 'Benali' });
const me = {
  person: person('sofia', 'Sofia'),
  children: [child('lea', 'Léa'), child('tom', 'Tom')],
} as unknown as Me;

const consents = (own?: ConsentWord): Consents => ({
  child: child('lea', 'Léa'),
  register: true,
  guardians: [person('sofia', 'Sofia'), person('karim', 'Karim')],
  uses: [
    {
      use: 'CLASS',
      standing: own === 'NO' ? 'REFUSED' : 'ALLOWED',
      words: [
        ...(own && own !== 'NONE'
          ? [{ guardianId: 'sofia', word: own, saidAt: '2026-11-24T10:00:00Z', signedOn: null }]
          : []),
        { guardianId: 'karim', word: 'YES', saidAt: '2026-09-04T10:00:00Z', signedOn: '2026-09-03' },
      ],
    },
    { use: 'PUBLIC', standing: 'UNANSWERED', words: [] },
  ],
});

beforeAll(() => speak('fr', 'app/ui', 'core/consent'));

function show(path = '/images/lea', former: object[] = [], view?: Consents) {
  let own: ConsentWord | undefined;
  const calls = serve(({ method, body, path: asked }) => {
    if (asked.endsWith('/former-pupils')) return json(former);
    if (method === 'PUT') own = (body as { words: { word: ConsentWord }[] }).words[0]?.word;
    return json(view ?? consents(own));
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={[path]}>
        <SessionContext value={{ me, spaces: ['family'], space: 'family', enter: () => undefined }}>
          <Routes>
            <Route path="/images/:id?" element={<OwnConsentsScreen />} />
          </Routes>
          <Toasts />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

it('says who answered what, on which day, and what the file of the school says', async () => {
  show();

  const line = await screen.findByText(/Karim Benali\s: oui, sur un papier signé le/);
  expect(line).toHaveTextContent('3 septembre 2026');
  expect(screen.getByText(/Fichier de l’école\s: oui/)).toBeVisible();
  expect(screen.getByText('Réponse attendue')).toBeVisible();
  expect(screen.getByText(/Il manque le oui de\s: vous et Karim Benali/)).toBeVisible();
});

it('says that a no for the school holds in public too', async () => {
  const uses = (['CLASS', 'SCHOOL', 'PUBLIC'] as const).map((use) => ({
    use,
    standing: use === 'SCHOOL' ? ('REFUSED' as const) : ('ALLOWED' as const),
    words: [],
  }));
  show('/images/lea', [], { ...consents(), uses });

  expect(await screen.findByText('Non (école)')).toBeVisible();
  expect(screen.getByText(/^Non, à cause de «\sDans l’école\s»/)).toBeVisible();
});

it('saves an answer at once, and takes it back', async () => {
  const calls = show();
  const [inClass] = await screen.findAllByRole('group');
  if (!inClass) throw new Error('no answer');

  await userEvent.click(within(inClass).getByRole('radio', { name: 'Non' }));

  expect(await screen.findByText(/Vous\s: non, le/)).toBeVisible();
  expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);

  await userEvent.click(screen.getByRole('button', { name: /Annuler/ }));

  await expect.poll(() => screen.queryByText(/Vous\s: non/)).toBeNull();
  expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(2);
});

it('says one thing at a time, with the way back of the last answer', async () => {
  show();
  const groups = await screen.findAllByRole('group', { name: /Votre réponse/ });

  for (const group of groups) await userEvent.click(within(group).getByRole('radio', { name: 'Non' }));

  await expect.poll(() => screen.getAllByRole('button', { name: /Annuler/ }).length).toBe(1);
});

it('shows the first child without a name in the address, and none of somebody else', async () => {
  show('/images');
  expect(await screen.findByText(/photo ou une vidéo de Léa/)).toBeVisible();
});

it('knows no child of another family', async () => {
  show('/images/zoe');
  expect(await screen.findByText('Aucun enfant ici')).toBeVisible();
});

it('lets a family take back the pictures of a child who has left', async () => {
  const calls = show('/images/zoe', [child('zoe', 'Zoé')]);

  expect(await screen.findByText(/Zoé a quitté l’école/)).toBeVisible();
  const [no] = await screen.findAllByRole('radio', { name: 'Non' });
  if (!no) throw new Error('no answer');
  await userEvent.click(no);

  expect(await screen.findByText(/Vous\s: non, le/)).toBeVisible();
  expect(calls.find(({ method }) => method === 'PUT')?.path).toContain('/pupils/zoe/');
});

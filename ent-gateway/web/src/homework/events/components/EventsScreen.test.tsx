import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { addDays, today } from '../../../app/format';
import { type Me, SessionContext, type Space } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { SchoolEvent } from '../api';
import { EventsScreen } from './EventsScreen';

const market: SchoolEvent = {
  id: 'market',
  version: 2,
  schoolId: 'mace',
  classes: [],
  children: [],
  what: { title: 'Marché de Noël', words: 'Dans la cour', place: 'École', bring: 'Un gâteau' },
  when: { from: addDays(today(), 10), to: addDays(today(), 10), starts: '17:00:00', ends: '19:00:00' },
  asking: { until: addDays(today(), 5), places: 40, helpers: true },
  leads: false,
  asked: true,
  open: true,
  suspended: false,
  own: null,
  free: 12,
  counts: null,
  closed: null,
  calledOffAt: null,
};
const own = {
  coming: 3,
  helps: true,
  waiting: false,
  movedSince: false,
  revocable: true,
  answeredAt: '2026-11-24T09:00:00Z',
};
const me = {
  children: [],
  roles: [],
  classes: [{ id: 'ce1', name: 'CE1', schoolId: 'mace' }],
} as unknown as Me;

beforeAll(() => speak('fr', 'app/ui', 'homework/events'));

let past: SchoolEvent[] = [];
beforeEach(() => {
  past = [];
});

function show(events: SchoolEvent[], space: Space, refusal?: string) {
  const calls = serve(({ path, method }) => {
    if (path.endsWith('/answers'))
      return json({
        title: 'Marché de Noël',
        answers: [
          {
            guardian: { id: 'sofia', givenName: 'Sofia', familyName: 'Benali' },
            pupils: [{ id: 'lea', givenName: 'Léa', familyName: 'Benali', className: 'CE1' }],
            coming: 3,
            helps: true,
            waiting: false,
            movedSince: false,
            answeredAt: '2026-11-24T09:00:00Z',
          },
        ],
        silent: [{ id: 'tom', givenName: 'Tom', familyName: 'Roy' }],
      });
    if (path.endsWith('/past')) return json(past);
    if (method === 'GET') return json(events);
    if (refusal) return json({ type: `urn:ent:problem:${refusal}`, status: 409 }, 409);
    return json({ ...market, own: { coming: 3, helps: true, waiting: false, answeredAt: '' } });
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: [space], space, enter: () => undefined }}>
          <EventsScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

const answer = async () => {
  const form = within(await screen.findByRole('form', { name: /^Répondre/ }));
  await userEvent.click(form.getByRole('radio', { name: 'Nous venons' }));
  await userEvent.selectOptions(form.getByLabelText(/^Combien/), '3');
  await userEvent.click(form.getByRole('checkbox', { name: 'Quelqu’un de chez nous peut aider' }));
  await userEvent.click(form.getByRole('button', { name: 'Répondre' }));
  return form;
};

it('teaches families what will be here', async () => {
  show([], 'family');

  expect(await screen.findByText(/Les sorties, fêtes et réunions/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Annoncer un événement' })).toBeNull();
});

it('takes the answer of a home', async () => {
  const calls = show([market], 'family');
  expect(await screen.findByText('12 places libres')).toBeVisible();

  await answer();

  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ coming: 3, helps: true }),
  );
});

it('says that there are no places for more', async () => {
  show([market], 'family', 'homework:event-full');

  const form = await answer();

  expect(await form.findByText(/plus assez de places/)).toBeVisible();
});

it('shows those who lead who comes, and who hasn’t said', async () => {
  const counts = { answered: 1, coming: 3, waiting: 0, helping: 1 };
  show([{ ...market, leads: true, asked: false, counts }], 'teacher');

  await userEvent.click(await screen.findByRole('button', { name: /^Réponses\s: Marché de Noël$/ }));

  const sheet = within(await screen.findByRole('dialog'));
  expect(await sheet.findByRole('rowheader', { name: /Léa Benali/ })).toBeVisible();
  expect(sheet.getByText(/Tom Roy/)).toBeVisible();
  expect(sheet.getByRole('link', { name: 'Liste en CSV' })).toHaveAttribute(
    'href',
    '/api/homework/events/market/answers/csv',
  );
});

it('announces an event of the own class', async () => {
  const calls = show([], 'teacher');
  await userEvent.click(await screen.findByRole('button', { name: 'Annoncer un événement' }));
  const sheet = within(await screen.findByRole('dialog'));

  await userEvent.click(sheet.getByRole('button', { name: 'Annoncer' }));
  expect(sheet.getByText('Donnez un titre.')).toBeVisible();
  await userEvent.type(sheet.getByLabelText('Titre'), 'Sortie au musée');
  await userEvent.click(sheet.getByRole('button', { name: 'Annoncer' }));

  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
      schoolId: 'mace',
      classIds: ['ce1'],
      what: { title: 'Sortie au musée' },
      when: { from: today(), to: today() },
      asking: { until: null, places: null, helpers: false },
    }),
  );
});

it('unfolds what is over this year', async () => {
  past = [{ ...market, id: 'cross', what: { ...market.what, title: 'Cross' }, open: false, asked: false }];
  const calls = show([market], 'family');
  await screen.findByText('Marché de Noël');
  expect(calls.some(({ path }) => path.endsWith('/past'))).toBe(false);

  await userEvent.click(screen.getByRole('button', { name: 'Événements passés' }));

  expect(await screen.findByRole('heading', { name: 'Cross' })).toBeVisible();
});

it('asks a home whether its answer from before the move still suits it', async () => {
  const calls = show([{ ...market, own: { ...own, movedSince: true } }], 'family');

  await userEvent.click(await screen.findByRole('button', { name: /^Oui, ma réponse reste la même/ }));

  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ coming: 3, helps: true }),
  );
});

it('lets a home withdraw once answers are closed, and says first that it is for good', async () => {
  const calls = show([{ ...market, open: false, own }], 'family');
  await userEvent.click(await screen.findByRole('button', { name: /^Ne plus venir/ }));
  expect(screen.getByText(/vous ne pourrez pas revenir dessus/)).toBeVisible();
  expect(calls.some(({ method }) => method === 'PUT')).toBe(false);

  await userEvent.click(screen.getByRole('button', { name: 'Oui, nous ne venons plus' }));

  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ coming: 0, helps: false }),
  );
});

it('says to whom to write where the answer is too late', async () => {
  show([{ ...market, open: false }], 'family');

  expect(await screen.findByText(/Vous n’avez pas répondu à temps/)).toBeVisible();
});

it('lets those who lead restore what they called off', async () => {
  const calls = show(
    [{ ...market, leads: true, asked: false, calledOffAt: '2026-12-01T09:00:00Z' }],
    'teacher',
  );

  await userEvent.click(await screen.findByRole('button', { name: /^Rétablir\s: Marché de Noël$/ }));

  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')?.path).toBe('/api/homework/events/market/restore'),
  );
});

it('prints those who come and nothing else', async () => {
  const counts = { answered: 1, coming: 3, waiting: 0, helping: 1 };
  show([{ ...market, leads: true, asked: false, counts }], 'teacher');
  await userEvent.click(await screen.findByRole('button', { name: /^Réponses/ }));
  await screen.findByRole('button', { name: 'Imprimer la liste de ceux qui viennent' });

  const paper = document.querySelector<HTMLElement>('body > .event-paper');

  expect(paper).toHaveClass('print-only');
  expect(paper).toHaveTextContent('Léa Benali (CE1)');
  expect(paper).toHaveTextContent('3 personnes attendues');
  expect(paper).not.toHaveTextContent('Tom Roy');
});

it('takes no answer as long as its day is closed, and shows what was given', async () => {
  show(
    [{ ...market, open: false, suspended: true, closed: 'Pont', own: { ...own, revocable: false } }],
    'family',
  );

  expect(await screen.findByText(/Les réponses sont suspendues/)).toBeVisible();
  expect(screen.getByText(/Vous venez, 3 personnes/)).toBeVisible();
  expect(screen.queryByText(/Les réponses sont closes/)).toBeNull();
  expect(screen.queryByRole('button', { name: /Ne plus venir|Changer/ })).toBeNull();
});

it('tells those who lead that nobody answers meanwhile', async () => {
  show([{ ...market, leads: true, asked: false, open: false, suspended: true, closed: 'Pont' }], 'teacher');

  expect(await screen.findByText(/Les réponses sont suspendues/)).toBeVisible();
});

it('says that the school is closed on its day, and to those who lead what to do', async () => {
  show([{ ...market, closed: 'Pont' }], 'family');
  expect(await screen.findByText(/La mairie ferme l’école ce jour-là.: Pont/)).toBeVisible();

  show([{ ...market, leads: true, asked: false, closed: 'Pont' }], 'teacher');
  expect(await screen.findByText(/Déplacez l’événement ou annulez-le/)).toBeVisible();
});

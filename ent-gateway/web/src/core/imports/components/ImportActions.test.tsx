import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { EmptiedClass, Preview } from '../api';
import { Emptied } from './Emptied';
import { ImportActions } from './ImportActions';
import { LeftOut } from './LeftOut';
import { QuestionCard } from './QuestionCard';

const preview: Preview = {
  id: 'i',
  schoolId: 's',
  state: 'PREVIEWED',
  files: { pupils: 'eleves.csv' },
  unknownColumns: { pupils: ['Planète'] },
  partial: ['guardians'],
  createdAt: '2026-11-23T09:00:00Z',
  appliedAt: null,
  undoneAt: null,
  added: {},
  changed: {},
  moved: {},
  left: { pupils: 3 },
  unchanged: {},
  leaving: null,
  emptied: [],
  ambiguousTotal: 0,
  rejectedTotal: 0,
  lostTotal: 0,
  ambiguous: [],
  rejected: [],
  lost: [],
};
const ce1: EmptiedClass = { id: 'ce1', name: 'CE1', pupils: 0, teachers: 0 };

beforeAll(() => speak('fr', 'app/ui', 'core/imports'));

function show(element: React.ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>{element}</MemoryRouter>
    </QueryClientProvider>,
  );
}

it('asks again with the number when many would leave, and applies once it is typed', async () => {
  const bodies: unknown[] = [];
  serve(({ body }) => {
    bodies.push(body);
    return bodies.length === 1
      ? json({ type: 'urn:ent:problem:core:import-many-leaving', status: 409, leaving: 3, pupils: 20 }, 409)
      : json({ ...preview, state: 'APPLIED' });
  });
  show(<ImportActions preview={preview} />);

  await userEvent.click(screen.getByRole('button', { name: 'Appliquer les changements' }));
  await userEvent.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Appliquer les changements' }),
  );
  expect(await screen.findByText(/3 élèves sur 20 manquent/)).toBeVisible();
  await userEvent.type(screen.getByLabelText('Nombre de départs'), '2');
  await userEvent.click(screen.getByRole('button', { name: 'Confirmer et appliquer' }));
  expect(screen.getByText('Ce n’est pas le nombre annoncé.')).toBeVisible();
  expect(bodies).toHaveLength(1);

  await userEvent.clear(screen.getByLabelText('Nombre de départs'));
  await userEvent.type(screen.getByLabelText('Nombre de départs'), '3');
  await userEvent.click(screen.getByRole('button', { name: 'Confirmer et appliquer' }));
  await expect.poll(() => bodies.length).toBe(2);
  await expect.poll(() => screen.queryByText(/3 élèves sur 20/)).toBeNull();
});

it('names unknown columns and the files whose absences say nothing', () => {
  show(<LeftOut preview={preview} />);

  expect(screen.getByText(/la colonne Planète est inconnue/)).toBeVisible();
  expect(screen.getByText(/Responsables\). Personne n’est considéré comme parti/)).toBeVisible();
});

it('offers to close an emptied class once the import is applied, not before', async () => {
  const calls = serve(() => new Response(null, { status: 204 }));
  show(<Emptied preview={{ ...preview, emptied: [ce1] }} />);
  expect(screen.queryByRole('button')).toBeNull();

  show(
    <Emptied
      preview={{
        ...preview,
        state: 'APPLIED',
        emptied: [ce1, { id: 'cp', name: 'CP', pupils: 2, teachers: 0 }],
      }}
    />,
  );
  expect(screen.getByText(/Encore 2 élèves/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Fermer la classe CE1' }));

  await expect.poll(() => calls.map(({ path }) => path)).toContain('/api/core/classes/ce1/close');
});

it('shows where namesakes live and with which children', () => {
  show(
    <QuestionCard
      question={{
        id: 'q',
        file: 'guardians',
        line: 3,
        column: 1,
        reason: 'same-name-in-file',
        subject: 'Anne DUPRÉ',
        address: '8 quai Nord 21000',
        children: ['Tom DUPRÉ'],
        candidates: [
          {
            id: 'a',
            name: 'Anne DUPRÉ',
            birthDate: '',
            className: '',
            address: '3 rue des Lilas 21000',
            children: ['Zoé DUPRÉ'],
          },
        ],
      }}
      answer={undefined}
      onAnswer={() => undefined}
    />,
  );

  expect(screen.getByText(/8 quai Nord 21000 · enfants.:.Tom DUPRÉ/)).toBeVisible();
  expect(screen.getByText(/3 rue des Lilas 21000 · enfants.:.Zoé DUPRÉ/)).toBeVisible();
});

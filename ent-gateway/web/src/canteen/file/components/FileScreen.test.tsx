import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { keepFocus } from '../../../app/ui';
import type { FamilyFile, Fault } from '../api';
import { FileScreen } from './FileScreen';

const contact = { name: 'Mme Roux', tie: 'voisine', phone: '0612345678' };
const file: FamilyFile = {
  child: {
    id: 'lea',
    givenName: 'Léa',
    familyName: 'Benali',
    classId: 'c',
    className: 'CE1',
    schoolId: 's',
    schoolName: 'Jean-Moulin',
  },
  year: 2026,
  version: 1,
  state: 'DRAFT',
  mayCheck: false,
  barred: null,
  content: {
    doctor: { name: 'Dr Petit', phone: '0123456789' },
    emergencyContacts: [contact],
    collectors: [],
    food: { allergies: [], otherAllergies: '', diet: 'STANDARD', texture: 'WHOLE' },
    carePlan: { from: '2026-09-01', to: '2027-06-30', packedMeal: false },
    documents: [],
    careConsent: 'GIVEN',
  },
  files: [],
  faults: [],
  reason: '',
  signedAt: null,
  signedBy: null,
  acceptedAt: null,
  paper: null,
};

let faults: Fault[];
let calls: ReturnType<typeof serve>;
beforeAll(() => speak('fr', 'app/ui', 'canteen/file', 'canteen/needs'));
beforeEach(() => {
  sessionStorage.clear();
  vi.spyOn(window, 'scrollTo').mockReturnValue(undefined);
  faults = [];
  calls = serve(({ method, path }) =>
    json(
      path.endsWith('/sign')
        ? { ...file, state: 'SENT', signedBy: 'Sofia' }
        : { ...file, faults, version: method === 'PUT' ? 2 : 1 },
    ),
  );
});

function Kept() {
  useEffect(keepFocus, []);
  return (
    <main>
      <Routes>
        <Route path="/dossier/:id" element={<FileScreen />} />
      </Routes>
    </main>
  );
}
const open = async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={['/dossier/lea']}>
        <Kept />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return screen.findByRole('button', { name: 'Signer et envoyer la fiche de Léa' });
};

it('leads from the end of the form to each thing that is missing', async () => {
  faults = [
    { field: 'doctor.phone', code: 'required' },
    { field: 'emergencyContacts', code: 'required' },
  ];
  await userEvent.click(await open());

  const summary = (await screen.findByRole('alert')).parentElement as HTMLElement;
  await waitFor(() => expect(summary).toHaveFocus());
  await userEvent.click(within(summary).getByRole('link', { name: 'Le téléphone du médecin' }));
  expect(screen.getAllByLabelText('Téléphone')[0]).toHaveFocus();
  await userEvent.click(within(summary).getByRole('link', { name: /Une personne à appeler/ }));
  expect(screen.getByRole('heading', { name: 'Qui appeler en cas d’urgence' })).toHaveFocus();
});

it('is not signed while the end of a care plan is half typed', async () => {
  const sign = await open();
  const end = within(await screen.findByRole('group', { name: 'Au' })).getAllByRole('spinbutton');
  await userEvent.click(end[0] as HTMLElement);
  await userEvent.keyboard('{Backspace}{Backspace}');

  await userEvent.click(sign);

  expect(await screen.findByText(/Complétez la date/)).toBeVisible();
  expect(end[0]).toHaveFocus();
  expect(calls.some(({ path }) => path.endsWith('/sign'))).toBe(false);
});

it('goes on from the signature to what stands at the top', async () => {
  await userEvent.click(await open());

  const said = await screen.findByText(/^Signée par Sofia/);
  await waitFor(() => expect(said.closest('[role="status"]')).toHaveFocus());
});

it('says that a page does not exist, and does not offer to try again', async () => {
  serve(() => json({ type: 'urn:ent:problem:core:invalid', status: 400 }, 400));
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={['/dossier/zzz']}>
        <Kept />
      </MemoryRouter>
    </QueryClientProvider>,
  );

  expect(await screen.findByText('Cette page n’existe pas')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Fiches des enfants');
  expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
});

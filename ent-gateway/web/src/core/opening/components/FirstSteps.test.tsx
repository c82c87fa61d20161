import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { School } from '../../school';
import { FirstSteps } from './FirstSteps';

beforeAll(() => speak('fr', 'app/ui', 'core/opening'));

const school = { id: 'pasteur', name: 'Pasteur' } as School;
const me = {
  person: { id: 'paul' },
  territory: { name: 'Valmarin' },
  roles: [{ role: 'TERRITORY_ADMINISTRATOR' }],
} as Me;

interface Town {
  schools?: School[];
  years?: { state: string }[];
  classes?: unknown[];
  email?: string;
  steps?: { hoursWritten: boolean; teachersInvited: boolean };
}

function show({
  schools = [school],
  years = [{ state: 'RUNNING' }],
  classes = [{ id: 'ce1' }],
  email,
  steps = { hoursWritten: true, teachersInvited: true },
}: Town) {
  serve(({ path }) => {
    if (path === '/api/core/school-years') return json(years);
    if (path === '/api/core/classes') return json(classes);
    if (path === '/api/core/first-steps') return json(steps);
    return json({ password: true, verifiable: true, email: email ?? '' });
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
          <FirstSteps schools={schools} />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

const lines = () => screen.getAllByRole('listitem').map((item) => item.textContent);

it('leads a new town from its schools to its pupils', async () => {
  show({
    schools: [],
    years: [],
    email: 'paul@ville.example',
    steps: { hoursWritten: false, teachersInvited: false },
  });

  expect(await screen.findByRole('heading', { name: 'Pour commencer' })).toBeVisible();
  expect(lines()).toEqual([
    'Ajouter les écolesà faire',
    'Ouvrir l’année scolaireà faire',
    'Écrire les horaires des écolesà faire',
    'Importer les élèves depuis ONDEà faire',
    'Inviter les enseignantsà faire',
    'Donner un accès aux collèguesquand vous voulez',
  ]);
});

it('says once founded what is open alone: a town with classes has imported its pupils', async () => {
  show({});

  expect(await screen.findByRole('heading', { name: 'Encore à faire' })).toBeVisible();
  expect(lines()).toEqual(['Confirmer votre adresse de courrielà faire']);
});

it('still asks for pupils where no school has a class', async () => {
  show({ classes: [], email: 'paul@ville.example' });

  expect(await screen.findByRole('heading', { name: 'Encore à faire' })).toBeVisible();
  expect(lines()).toEqual(['Importer les élèves depuis ONDEà faire']);
});

it('still asks for hours and for teachers, and ticks them once they are there', async () => {
  show({ email: 'paul@ville.example', steps: { hoursWritten: false, teachersInvited: false } });

  expect(await screen.findByRole('link', { name: 'Écrire les horaires des écoles' })).toHaveAttribute(
    'href',
    '/ecoles',
  );
  expect(screen.getByRole('link', { name: 'Inviter les enseignants' })).toHaveAttribute('href', '/equipe');
  expect(lines()).toHaveLength(2);
});

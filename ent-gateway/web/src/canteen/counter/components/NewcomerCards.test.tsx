import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { AdmitCard } from './AdmitCard';
import { NewFamilyScreen } from './NewFamilyScreen';

const lea = {
  id: 'lea',
  version: 1,
  content: {
    identity: { givenName: 'Léa', familyName: 'Benali', birthDate: '2019-08-31' },
    contact: { street: '', postcode: '', city: '' },
  },
  pupil: { schoolName: 'Jean-Macé', className: 'CE1', leftOn: null },
  children: [],
};
const known = (sure?: boolean) =>
  json({ type: 'urn:ent:problem:core:known-pupil', status: 409, childIds: ['lea'], position: 0, sure }, 409);

let sent: ReturnType<typeof serve>;
let answers: (() => Response)[];
let person: object;
beforeAll(() => speak('fr', 'app/ui', 'canteen/counter'));
beforeEach(() => {
  answers = [];
  person = lea;
  sent = serve(({ method, path }) => {
    if (path === '/api/core/schools') return json([{ id: 'mace', name: 'Jean-Macé' }]);
    if (path.includes('/classes')) return json([{ id: 'ce1', name: 'CE1' }]);
    if (path.startsWith('/api/core/family-people')) return json(person);
    if (method === 'POST') return answers.shift()?.() ?? json({ householdId: 'made' }, 201);
    return json([]);
  });
});

const posted = () => sent.filter(({ method }) => method === 'POST').map(({ body }) => body);

const show = (element: ReactNode) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={['/here']}>
        <Routes>
          <Route path="/here" element={element} />
          <Route path="/familles/:family" element={<h1>La famille</h1>} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );

async function write(card: HTMLElement, givenName: string, familyName: string) {
  await userEvent.type(within(card).getByLabelText('Prénom'), givenName);
  await userEvent.type(within(card).getByLabelText('Nom de naissance'), familyName);
}

async function writeChild() {
  const card = screen.getByRole('region', { name: /^(Enfant 1|Un enfant)$/ });
  await write(card, 'Lea', 'Benali');
  await within(card).findByRole('option', { name: 'CE1' });
  await userEvent.selectOptions(within(card).getByLabelText('Classe'), 'ce1');
  return card;
}

async function writeFamily() {
  await write(screen.getByRole('region', { name: 'Responsable 1' }), 'Nora', 'Offline');
  return writeChild();
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('takes the child who is known, and nobody else', async () => {
  answers = [known];
  show(<NewFamilyScreen />);
  const card = await writeFamily();
  await press('Créer la famille');
  await press('Prendre l’enfant déjà connu');

  expect(await within(card).findByText(/^Léa Benali, .* 31 août 2019$/)).toBeVisible();
  expect(within(card).queryByLabelText('Prénom')).not.toBeInTheDocument();
  await press('Créer la famille');
  await screen.findByRole('heading', { name: 'La famille' });
  expect(posted()[1]).toMatchObject({ people: { children: [{ childId: 'lea' }] } });
});

it('forgets the child who is known when somebody else is written down', async () => {
  answers = [known, known];
  show(<NewFamilyScreen />);
  const card = await writeFamily();
  await press('Créer la famille');
  await userEvent.type(within(card).getByLabelText('Prénom'), 'na');
  expect(screen.queryByRole('button', { name: 'Prendre l’enfant déjà connu' })).not.toBeInTheDocument();

  await press('Créer la famille');
  await press('Prendre l’enfant déjà connu');
  await press('Écrire quelqu’un d’autre');
  await userEvent.type(within(card).getByLabelText('Prénom'), 'is');
  await press('Créer la famille');
  await screen.findByRole('heading', { name: 'La famille' });
  expect(posted()[2]).toMatchObject({
    people: { children: [{ pupil: { identity: { givenName: 'Leanais' }, classId: 'ce1' } }] },
  });
});

it('lets a child who is known come to live in a second household', async () => {
  answers = [known];
  show(<AdmitCard familyId="hers" />);
  await writeChild();
  await press('Ajouter au foyer');
  await press('Prendre l’enfant déjà connu');
  expect(screen.queryByRole('button', { name: 'C’est un autre enfant' })).not.toBeInTheDocument();
  await press('Ajouter au foyer');

  await screen.findByRole('heading', { name: 'La famille' });
  expect(posted()[1]).toEqual({ adults: [], children: [{ childId: 'lea', classId: 'ce1' }] });
});

it('asks whether a namesake is the same child, and believes the agent', async () => {
  answers = [() => known(false)];
  show(<AdmitCard familyId="hers" />);
  await writeChild();
  await press('Ajouter au foyer');
  await press('C’est un autre enfant');
  const noted = screen.getByText(/^C’est noté.*« Ajouter au foyer » pour continuer\.$/);
  expect(noted).toBeVisible();
  expect(document.activeElement).toContainElement(noted);
  await press('Ajouter au foyer');

  await screen.findByRole('heading', { name: 'La famille' });
  expect(posted()[1]).toMatchObject({ children: [{ pupil: { classId: 'ce1' }, confirmed: true }] });
});

it('tells namesakes apart by school and class, and takes the focus to the question', async () => {
  answers = [() => known(false)];
  show(<AdmitCard familyId="hers" />);
  await writeChild();
  await press('Ajouter au foyer');

  const question = await screen.findByRole('group', { name: /^La mairie connaît déjà/ });
  expect(question).toHaveFocus();
  expect(await within(question).findByText('Jean-Macé, CE1')).toBeVisible();
});

it('tells grown-ups of one name apart by their children and their address', async () => {
  person = {
    ...lea,
    content: {
      ...lea.content,
      contact: { street: '2 rue du Lac', postcode: '21000', city: 'Valmarin' },
    },
    pupil: null,
    children: ['Léa Benali', 'Tom Benali'],
  };
  answers = [
    () =>
      json(
        {
          type: 'urn:ent:problem:core:known-person',
          status: 409,
          personIds: ['lea'],
          position: 0,
          sure: false,
        },
        409,
      ),
  ];
  show(<AdmitCard familyId="hers" />);
  await userEvent.click(screen.getByRole('radio', { name: 'Un responsable' }));
  await write(screen.getByRole('region', { name: 'Un responsable' }), 'Karim', 'Benali');
  await press('Ajouter au foyer');

  expect(await screen.findByText('Responsable de Léa Benali, Tom Benali')).toBeVisible();
  expect(screen.getByText('2 rue du Lac, 21000 Valmarin')).toBeVisible();
});

it('says beside the class that it is missing', async () => {
  show(<AdmitCard familyId="hers" />);
  await write(screen.getByRole('region', { name: 'Un enfant' }), 'Lea', 'Benali');
  await press('Ajouter au foyer');

  expect(screen.getByLabelText('Classe')).toBeInvalid();
  expect(screen.getByLabelText('Classe')).toHaveAccessibleDescription('Choisissez la classe.');
  expect(screen.getByLabelText('Classe')).toHaveFocus();
});

it('asks the same of an adult who is known', async () => {
  const person = { type: 'urn:ent:problem:core:known-person', status: 409, personIds: ['lea'], position: 0 };
  answers = [() => json({ ...person, sure: false }, 409)];
  show(<AdmitCard familyId="hers" />);
  await userEvent.click(screen.getByRole('radio', { name: 'Un responsable' }));
  await write(screen.getByRole('region', { name: 'Un responsable' }), 'Karim', 'Benali');
  await press('Ajouter au foyer');
  await press('C’est quelqu’un d’autre');
  await press('Ajouter au foyer');

  await screen.findByRole('heading', { name: 'La famille' });
  expect(posted()[1]).toMatchObject({ adults: [{ person: {}, guardian: true, confirmed: true }] });
});

it('removes a card that was added, and may have no child yet', async () => {
  show(<NewFamilyScreen />);
  await press('Ajouter un responsable');
  await write(screen.getByRole('region', { name: 'Responsable 2' }), 'Nora', 'Offline');
  await press(/^Retirer.*Responsable 1$/);
  await press(/^Retirer.*Enfant 1$/);
  expect(screen.queryByRole('button', { name: /^Retirer/ })).not.toBeInTheDocument();
  expect(screen.getByLabelText('Prénom')).toHaveValue('Nora');

  await press('Créer la famille');
  await screen.findByRole('heading', { name: 'La famille' });
  expect(posted()).toMatchObject([{ name: 'Foyer Offline', people: { children: [] } }]);
});

it('says which field is wrong, before it is sent and after', async () => {
  const errors = [{ field: 'people.adults[0].person.contact.city', code: 'pattern' }];
  answers = [() => json({ type: 'urn:ent:problem:core:invalid', status: 400, errors }, 400)];
  show(<NewFamilyScreen />);
  await writeFamily();
  for (const [label, wrong] of [
    ['Téléphone portable', 'bonjour'],
    ['Courriel', 'nora'],
    ['Code postal', '9'],
  ] as const)
    await userEvent.type(screen.getByLabelText(label), wrong);
  await press('Créer la famille');
  expect(posted()).toEqual([]);
  expect(screen.getByLabelText('Téléphone portable')).toHaveFocus();
  expect(screen.getByLabelText('Téléphone portable')).toBeInvalid();
  expect(screen.getByLabelText('Courriel')).toBeInvalid();
  expect(screen.getByLabelText('Code postal')).toBeInvalid();

  for (const label of ['Téléphone portable', 'Courriel', 'Code postal'])
    await userEvent.clear(screen.getByLabelText(label));
  await press('Créer la famille');
  await waitFor(() => expect(screen.getByLabelText('Ville')).toBeInvalid());
  expect(screen.getByLabelText('Ville')).toHaveFocus();
});

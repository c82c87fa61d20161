import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { MemoryRouter } from 'react-router';
import { json, serve, speak } from '../../../app/testing';
import { metIn } from '../problems';
import { ProblemError } from '../../../app/http';
import { someAdult } from '../people';
import { KnownQuestion } from './KnownQuestion';

const laurent = { id: 'laurent', name: 'Foyer Laurent' };
const marie = (id: string, child: string, home: typeof laurent | null = null) => ({
  id,
  home,
  version: 1,
  content: {
    identity: { givenName: 'Marie', familyName: 'Laurent', birthDate: null },
    contact: { street: '', postcode: '', city: '' },
  },
  pupil: null,
  children: [child],
});
const refused = (sure: boolean) =>
  metIn(
    new ProblemError({
      type: 'urn:ent:problem:core:known-person',
      status: 409,
      personIds: ['one', 'other'],
      position: 0,
      sure,
    }),
  );

beforeAll(() => speak('fr', 'app/ui', 'canteen/counter'));

function ask(
  sure: boolean,
  home: typeof laurent | null = null,
  one = () => json(marie('one', 'Élina Roux', home)),
) {
  serve(({ path }) => (path.endsWith('one') ? one() : json(marie('other', 'Rose Petit'))));
  const chosen = vi.fn();
  const met = refused(sure);
  if (!met) throw new Error('nobody met');
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <KnownQuestion met={met} coming={someAdult} onChange={chosen} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return chosen;
}

it('offers every namesake with what tells them apart, and somebody else last', async () => {
  const chosen = ask(false);
  const question = screen.getByRole('group', { name: /^La mairie connaît déjà plusieurs/ });
  expect(await within(question).findByText('Responsable d’Élina Roux')).toBeVisible();
  await within(question).findAllByRole('button', { name: 'Prendre la personne déjà connue' });
  const other = (await within(question).findByText('Responsable de Rose Petit')).closest('li');
  if (!other) throw new Error('not in the list');
  expect(
    within(question)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Prendre la personne déjà connue',
    'Prendre la personne déjà connue',
    'C’est quelqu’un d’autre',
  ]);

  await userEvent.click(within(other).getByRole('button'));
  expect(chosen).toHaveBeenCalledWith({ written: someAdult.written, knownId: 'other' });
});

it('leaves somebody of the own family to a colleague', async () => {
  ask(false, null, () =>
    json({ type: 'urn:ent:problem:core:own-family', title: 'Own family', status: 403 }, 403),
  );

  const question = screen.getByRole('group', { name: /^La mairie connaît déjà plusieurs/ });
  const one = (await within(question).findByText(/^Une personne de votre famille\s: demandez/)).closest('li');
  if (!one) throw new Error('not in the list');
  expect(within(one).queryByRole('button')).not.toBeInTheDocument();
  expect(
    await within(question).findAllByRole('button', { name: 'Prendre la personne déjà connue' }),
  ).toHaveLength(1);
});

it('asks a second time about somebody else whose birth date is the same', async () => {
  const chosen = ask(true);

  await userEvent.click(screen.getByRole('button', { name: 'C’est quelqu’un d’autre' }));

  expect(chosen).not.toHaveBeenCalled();
  expect(screen.getByText(/^Le nom et la date de naissance sont les mêmes/)).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: /née le même jour, nous avons vu ses papiers$/ }));
  expect(chosen).toHaveBeenCalledWith({ written: someAdult.written, another: true, papersSeen: true });
});

it('says where somebody lives who can’t come, and leads there without losing what is written', async () => {
  ask(false, laurent);

  const question = screen.getByRole('group', { name: /^La mairie connaît déjà plusieurs/ });
  const one = (await within(question).findByText(/^Vit dans « Foyer Laurent »/)).closest('li');
  if (!one) throw new Error('not in the list');
  expect(within(one).queryByRole('button')).not.toBeInTheDocument();
  const link = within(one).getByRole('link', { name: /^Ouvrir «\sFoyer Laurent\s» dans un nouvel onglet$/ });
  expect(link).toHaveAttribute('href', '/familles/laurent/foyers');
  expect(link).toHaveAttribute('target', '_blank');
  expect(
    await within(question).findAllByRole('button', { name: 'Prendre la personne déjà connue' }),
  ).toHaveLength(1);
});

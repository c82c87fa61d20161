import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, type ProductModule, SessionContext } from '../../../app/session';
import { speak } from '../../../app/testing';
import type { Family } from '../api';
import { CounterCard } from './CounterCard';

const lea = { id: 'lea', givenName: 'Léa', familyName: 'Benali' };
const tom = { id: 'tom', givenName: 'Tom', familyName: 'Benali' };
const family = {
  id: 'hers',
  children: [lea, tom],
  households: [
    {
      id: 'hers',
      adults: [{ id: 'sofia', givenName: 'Sofia', familyName: 'Benali' }],
      childIds: ['lea', 'tom'],
    },
    { id: 'his', adults: [], childIds: ['lea'] },
  ],
} as unknown as Family;

beforeAll(() => speak('fr', 'app/ui', 'canteen/desk'));

const show = (...modulesOff: ProductModule[]) => {
  const me = { territory: { modulesOff } } as unknown as Me;
  render(
    <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
      <MemoryRouter>
        <CounterCard family={family} />
      </MemoryRouter>
    </SessionContext>,
  );
};

const links = (group: string) =>
  within(screen.getByRole('list', { name: group }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

it('offers who lives where, and nothing of the canteen, in a town without one', () => {
  show('CANTEEN');

  expect(links('Quotient et foyers')).toEqual(['Séparer, réunir, ajouter']);
  expect(links('Personnes')).toHaveLength(3);
  expect(screen.getAllByRole('list')).toHaveLength(2);
});

it('groups what an agent can do by task', () => {
  show();

  expect(links('Jours et absences')).toEqual(['Réserver un trimestre', 'Signaler une absence']);
  expect(links('Dossiers et garde')).toEqual(['Dossier de Léa', 'Dossier de Tom', 'Garde de Léa']);
  expect(links('Personnes')).toHaveLength(3);
});

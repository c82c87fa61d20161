import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext, type Space } from '../../../app/session';
import { speak } from '../../../app/testing';
import type { School } from '../api';
import { NoSchool } from './NoSchool';

beforeAll(() => speak('fr', 'core/school', 'app/ui'));

const show = (space: Space, ...all: School[]) =>
  render(
    <MemoryRouter>
      <SessionContext value={{ me: {} as Me, spaces: [space], space, enter: () => undefined }}>
        <NoSchool all={all} />
      </SessionContext>
    </MemoryRouter>,
  );

it('leads the town hall of a new town to where schools are opened', () => {
  show('town');
  expect(screen.getByText('Aucune école n’est encore ouverte')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ouvrir une école' })).toHaveAttribute('href', '/classes');
});

it('leads nobody there who may open none', () => {
  show('service');
  expect(screen.queryByRole('link')).toBeNull();
});

it('says to whoever works at no school that the town has some', () => {
  show('service', { id: 'one', name: 'Jean-Macé' } as School);
  expect(screen.getByText('Aucune école ne vous est confiée')).toBeVisible();
});

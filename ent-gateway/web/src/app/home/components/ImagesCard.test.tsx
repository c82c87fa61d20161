import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../testing';
import { ImagesCard } from './ImagesCard';

vi.mock('../../session', () => ({
  useChildren: () => [
    { id: 'lea', givenName: 'Léa' },
    { id: 'tom', givenName: 'Tom' },
    { id: 'ali', givenName: 'Ali' },
  ],
}));

beforeAll(() => speak('fr', 'app/home'));

const show = (unanswered: string[], inRegister: string[] = []) =>
  render(
    <MemoryRouter>
      <ImagesCard unanswered={unanswered} inRegister={inRegister} />
    </MemoryRouter>,
  );

it('names the children of whom nothing was ever said, and leads to the first of them', () => {
  show(['tom', 'ali']);

  expect(screen.getByRole('link')).toHaveAttribute('href', '/images/tom');
  expect(screen.getByRole('link')).toHaveTextContent('Tom, Ali');
});

it('says of each child what its school does in the meantime', () => {
  show(['tom', 'ali'], ['ali']);

  expect(screen.getByText('Sans réponse d’un responsable, aucune photo de Tom n’est montrée.')).toBeVisible();
  expect(screen.getByText(/dit oui.* des photos de Ali se montrent dans la classe/)).toBeVisible();
});

it('asks nobody who has answered', () => {
  show([]);

  expect(screen.queryByRole('link')).toBeNull();
});

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

const show = (unanswered: string[]) =>
  render(
    <MemoryRouter>
      <ImagesCard unanswered={unanswered} />
    </MemoryRouter>,
  );

it('names the children of whom nothing was ever said, and leads to the first of them', () => {
  show(['tom', 'ali']);

  expect(screen.getByRole('link')).toHaveAttribute('href', '/images/tom');
  expect(screen.getByRole('link')).toHaveTextContent('Tom, Ali');
});

it('asks nobody who has answered', () => {
  show([]);

  expect(screen.queryByRole('link')).toBeNull();
});

import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import { EndsNotice } from './EndsNotice';

const nothing = { children: 0, bookings: 0, waiting: 0, orders: 0, homework: 0, events: 0 };

beforeAll(() => speak('fr', 'app/ui', 'core/calendar'));

it('names what ends beside school, what diaries move and what is announced', () => {
  render(<EndsNotice ends={{ ...nothing, homework: 3, events: 1 }} />);

  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '3 travaux et leçons des cahiers passent au jour d’école suivant',
    'un événement annoncé ce jour-là : qui l’a écrit est prévenu et décide',
  ]);
  expect(screen.queryByText(/enfant/)).not.toBeInTheDocument();
  expect(screen.getByText(/Les familles et l’école sont prévenues/)).toBeVisible();
});

it('says that there is nothing, and that all are told', () => {
  render(<EndsNotice ends={nothing} />);

  expect(screen.getByText('Rien n’est réservé, noté ou annoncé ces jours-là.')).toBeVisible();
  expect(screen.getByText(/Les familles et l’école sont prévenues/)).toBeVisible();
});

it('is where the focus goes, so that it is read before the button after it', () => {
  render(<EndsNotice ends={nothing} />);

  expect(screen.getByText(/Les familles et l’école sont prévenues/).parentElement).toHaveFocus();
});

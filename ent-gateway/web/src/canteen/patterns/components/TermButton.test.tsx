import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { PatternAnswer } from '../api';
import { TermButton } from './TermButton';

const show = (booked: number, waiting: number) =>
  render(
    <TermButton answer={{ booked, waiting } as PatternAnswer} isPending={false} onBook={() => undefined} />,
  );

beforeAll(() => speak('fr', 'canteen/patterns'));

it('says how many days it books and for how many it waits', () => {
  show(2, 1);

  expect(screen.getByRole('button', { name: 'Réserver 2 jours, attendre pour 1' })).toBeEnabled();
});

it('offers nothing where nothing can be booked', () => {
  show(0, 0);

  expect(screen.queryByRole('button')).toBeNull();
});

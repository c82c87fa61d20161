import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import { DiaryDayCard } from './DiaryDayCard';

const day = { date: '2026-12-07' as const, due: [], done: [] };

beforeAll(() => speak('fr', 'app/ui', 'homework/diary'));

it('says why there is no school rather than that there is nothing to do', () => {
  render(<DiaryDayCard day={day} closure={{ date: day.date, kind: 'LOCAL', label: 'Panne de chauffage' }} />);

  expect(screen.getByText(/Pas d’école\s: Panne de chauffage/)).toBeVisible();
  expect(screen.queryByText(/Rien à rendre/)).not.toBeInTheDocument();
});

it('says that there is nothing on a day with school', () => {
  render(<DiaryDayCard day={day} />);

  expect(screen.getByText(/Rien à rendre ni noté ce jour-là/)).toBeVisible();
});

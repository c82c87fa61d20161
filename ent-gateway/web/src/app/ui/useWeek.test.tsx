import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { schoolWeek } from '../format';
import { useWeek } from './useWeek';

function Monday() {
  const [monday] = useWeek();
  return <output>{monday}</output>;
}

it.each([
  ['2026-12-03', '2026-11-30'],
  ['2026-13-45', schoolWeek()],
  ['0001-01-01', schoolWeek()],
  ['demain', schoolWeek()],
])('shows for “%s” the week of %s', (date, monday) => {
  render(
    <MemoryRouter initialEntries={[`/cantine?date=${date}`]}>
      <Monday />
    </MemoryRouter>,
  );

  expect(screen.getByRole('status')).toHaveTextContent(monday);
});

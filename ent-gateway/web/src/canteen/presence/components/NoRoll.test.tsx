import { render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { ProblemError } from '../../../app/http';
import { speak } from '../../../app/testing';
import type { useRoll } from '../useRoll';
import { NoRoll } from './NoRoll';

beforeAll(() => speak('fr', 'app/ui', 'app/roll', 'canteen/presence'));

const show = (name: string) => {
  const error = new ProblemError({ type: `urn:ent:problem:${name}`, status: 409 });
  const work = { offline: false, error, refresh: () => undefined } as unknown as ReturnType<typeof useRoll>;
  render(
    <MemoryRouter initialEntries={['/pointage/lunch?jour=2026-11-27']}>
      <Routes>
        <Route path="pointage/:id" element={<NoRoll work={work} />} />
      </Routes>
    </MemoryRouter>,
  );
};

it('says of another day that it is not today’s, and leads to today', () => {
  show('canteen:not-today');

  expect(screen.getByText('Ce n’est pas le pointage d’aujourd’hui')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ouvrir celui d’aujourd’hui' })).toHaveAttribute(
    'href',
    '/pointage/lunch',
  );
});

it('asks to try again what went wrong', () => {
  show('core:unexpected');

  expect(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible();
});

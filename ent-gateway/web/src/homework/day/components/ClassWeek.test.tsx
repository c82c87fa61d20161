import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { SchoolClosure } from '../../../core/school';
import { ClassWeek } from './ClassWeek';

const me = { classes: [{ id: 'ce1', schoolId: 'mace' }] } as unknown as Me;

const show = (closures: SchoolClosure[]) => {
  serve(({ path }) => json(path.includes('/closures') ? closures : { entries: [] }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ me, spaces: ['teacher'], space: 'teacher', enter: () => undefined }}>
        <ClassWeek classId="ce1" monday="2026-12-07" onWeek={() => undefined} onEdit={() => undefined} />
      </SessionContext>
    </QueryClientProvider>,
  );
};

beforeAll(() => speak('fr', 'app/ui', 'homework/day', 'homework/diary'));

it('names the day that the town has closed, and no day of holidays', async () => {
  show([
    { date: '2026-12-07', kind: 'LOCAL', label: 'Panne de chauffage' },
    { date: '2026-12-08', kind: 'SCHOOL_HOLIDAY', label: 'Vacances' },
  ]);

  expect(await screen.findByText(/Pas d’école\s: Panne de chauffage/)).toBeVisible();
  expect(screen.getAllByText(/Pas d’école/)).toHaveLength(1);
});

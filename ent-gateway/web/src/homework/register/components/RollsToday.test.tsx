import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { School } from '../../../core/school';
import type { HalfToday, SchoolRolls } from '../api';
import { RollsToday } from './RollsToday';

beforeAll(() => speak('fr', 'app/ui', 'homework/register'));

const half: HalfToday = {
  half: 'MORNING',
  closedAt: '2026-12-01T08:00:00Z',
  pupils: 21,
  absent: 3,
  unexplained: 2,
};
const open: HalfToday = { ...half, closedAt: null, pupils: 0, absent: 0, unexplained: 0 };
const quiet: HalfToday = { ...half, absent: 0, unexplained: 0 };
const schoolClass = (name: string, halves: HalfToday[], more: object = {}) => ({
  classId: name,
  name,
  halves,
  unexplained: 0,
  standIns: [],
  ...more,
});

function show(answer: Partial<SchoolRolls>) {
  serve(() =>
    json({
      schoolId: 's',
      date: '2026-12-01',
      closure: null,
      called: ['MORNING'],
      classes: [],
      toFollowUp: 0,
      ...answer,
    }),
  );
  const enter = vi.fn();
  render(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <SessionContext value={{ me: {} as Me, spaces: ['teacher', 'head'], space: 'teacher', enter }}>
          <RollsToday school={{ id: 's', name: 'Jean-Macé' } as School} several={false} />
        </SessionContext>
      </QueryClientProvider>
    </MemoryRouter>,
  );
  return enter;
}

it('names the classes whose roll is missing, and opens it as head', async () => {
  const enter = show({ classes: [schoolClass('CE1', [half]), schoolClass('CM2', [open])] });

  expect(await screen.findByText(/^1 classe sur 2 n’a pas fini l’appel/)).toBeVisible();
  expect(screen.getByText('3 absents', { selector: '.pill' })).toBeVisible();
  const link = screen.getByRole('link', { name: 'CM2' });
  expect(link).toHaveAttribute('href', '/appel?classe=CM2&jour=2026-12-01&demi=matin');

  await userEvent.click(link);
  expect(enter).toHaveBeenCalledExactlyOnceWith('head');
});

it('says in one line that all is called, and keeps each class behind it', async () => {
  show({ classes: [schoolClass('CE1', [quiet]), schoolClass('TPS', [])] });

  expect(await screen.findByText('Tout est appelé.')).toBeVisible();
  expect(screen.getByText('Aucun absent')).toBeVisible();
  const fold = screen.getByText('Classe par classe').closest('details') as HTMLElement;
  expect(fold).not.toHaveAttribute('open');
  expect(within(fold).getAllByRole('listitem', { hidden: true })).toHaveLength(1);
});

it('puts the afternoon before the morning', async () => {
  const afternoon: HalfToday = { ...open, half: 'AFTERNOON' };
  show({ called: ['MORNING', 'AFTERNOON'], classes: [schoolClass('CE1', [half, afternoon])] });

  const [first] = await screen.findAllByText(/^(Matin|Après-midi)$/, { selector: 'p' });
  expect(first).toHaveTextContent('Après-midi');
});

it('leads to the registers in which a reason is missing', async () => {
  show({ classes: [schoolClass('CE1', [half], { unexplained: 5 })], toFollowUp: 2 });

  expect(await screen.findByText(/^Ce mois-ci, 5 demi-journées d’absence attendent/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'CE1\u00a0: 5' })).toHaveAttribute(
    'href',
    '/registre?classe=CE1&mois=2026-12',
  );
  expect(screen.getByText(/2 élèves ont au moins quatre demi-journées/)).toBeVisible();
});

it('tells who stands in for whom and until when', async () => {
  const person = { id: 'i', givenName: 'Inès', familyName: 'Caron' };
  const replaced = { id: 'c', givenName: 'Claude', familyName: 'Aubin' };
  show({
    classes: [
      schoolClass('CE1', [half], {
        standIns: [{ classId: 'CE1', person, replaced, until: '2026-12-04' }],
      }),
      schoolClass('CM2', [half], {
        standIns: [{ classId: 'CM2', person, replaced: null, until: '2026-12-01' }],
      }),
    ],
  });

  const lines = within(await screen.findByRole('region', { name: 'Classes confiées aujourd’hui' }));
  expect(lines.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'CE1Inès Caron remplace Claude Aubinjusqu’au vendredi 4 décembre',
    'CM2Inès Carondernier jour',
  ]);
});

it('says why there is no school, and that the roll is still to open', async () => {
  show({ called: [], closure: { kind: 'WEDNESDAY', label: '' } });
  expect(
    await screen.findByText('Pas d’école aujourd’hui. L’école n’a pas classe le mercredi.'),
  ).toBeVisible();
});

it('says before the first hour when the roll opens', async () => {
  show({ called: [] });
  expect(await screen.findByText(/^L’appel n’est pas encore ouvert/)).toBeVisible();
});

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { OverdueClass, OverdueLoan } from '../api';
import { LateClass } from './LateClass';

const late = (id: string, givenName: string, reached: boolean): OverdueLoan => ({
  id,
  childId: givenName,
  givenName,
  familyName: 'Diallo',
  book: { id: `book ${id}`, title: `Livre ${id}`, authors: null, colour: 1, cover: null },
  barcode: id,
  dueOn: '2026-11-20',
  notedOn: null,
  reached,
});
const schoolClass: OverdueClass = {
  id: 'c',
  name: 'CE1',
  pupils: 21,
  loans: [late('1', 'Fatou', true), late('2', 'Malo', false), late('3', 'Zoé', false)],
};

function show(answer: Parameters<typeof serve>[0]) {
  const calls = serve(answer);
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { mutations: { retry: false } } })}>
      <LateClass schoolId="jean-mace" schoolClass={schoolClass} today="2026-11-30" open />
      <Toasts />
    </QueryClientProvider>,
  );
  return calls;
}

beforeAll(() => speak('fr', 'app/ui', 'app/format', 'homework/library'));

it('counts only families whom a note reaches, and names the others', async () => {
  show(() => json({ told: 1, unreached: 2 }));
  expect(screen.getAllByText('famille sans compte')).toHaveLength(2);

  await userEvent.click(screen.getByRole('button', { name: 'Prévenir la famille' }));

  expect(await screen.findByText(/1 famille prévenue\. 2 sans compte\s: imprimez/)).toBeVisible();
});

it('does for the chosen child alone what it would do for all', async () => {
  const calls = show(() => json({ type: 'urn:ent:problem:homework:nothing-late', status: 409 }, 409));
  expect(screen.getByRole('button', { name: 'Imprimer les 3 petits mots' })).toBeVisible();

  await userEvent.click(screen.getByRole('checkbox', { name: /Malo/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Imprimer le petit mot' }));

  expect(await screen.findByText(/Rien à imprimer/)).toBeVisible();
  expect(calls[0]).toMatchObject({
    path: '/api/homework/library/overdue/slips',
    body: { schoolId: 'jean-mace', loanIds: ['2'] },
  });
  expect(screen.queryByRole('button', { name: /Prévenir/ })).not.toBeInTheDocument();
});

it('takes a book back with a way back, and leaves the focus with the class', async () => {
  const calls = show(({ method }) =>
    method === 'DELETE'
      ? new Response(null, { status: 204 })
      : json({ book: { title: 'Livre 1' }, loanId: '1', childName: 'Fatou', keptFor: null }),
  );

  await userEvent.click(screen.getByRole('button', { name: /Rendu.*Livre 1/ }));
  expect(await screen.findByText('Livre 1 est revenu')).toBeVisible();
  expect(document.activeElement?.tagName).toBe('SUMMARY');
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));

  expect(await screen.findByText('Livre 1 est de nouveau chez Fatou')).toBeVisible();
  expect(calls.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/homework/library/returns/1' });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, speak } from '../../../app/testing';
import type { Loan } from '../api';
import { beep, book, desk, fatou, loan } from './deskScene';

beforeAll(() => speak('fr', 'app/ui', 'homework/library'));

it('reads the books of the child anew where a loan can’t be undone', async () => {
  let has: Loan[] = [];
  desk('lend', ({ method, path }) => {
    if (method === 'DELETE') return json({ type: 'about:blank', status: 404 }, 404);
    if (path.endsWith('/readers')) return json([{ ...fatou, loans: has }]);
    has = [loan];
    return json(loan, 201);
  });
  await beep('C0217');
  await beep('000042');
  await screen.findByText('prêté');

  await userEvent.click(screen.getByRole('button', { name: 'Annuler le dernier' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce prêt n’est plus d’aujourd’hui');
  expect(screen.getByText('prêté')).toBeVisible();

  has = [];
  await userEvent.click(screen.getByRole('button', { name: 'Annuler le dernier' }));
  await waitFor(() => expect(screen.queryByText('prêté')).not.toBeInTheDocument());
});

it('sends a beep again with the right hour once a refusal has told that this clock is wrong', async () => {
  const answers = [
    () =>
      new Response(
        JSON.stringify({
          type: 'urn:ent:problem:core:invalid',
          status: 400,
          errors: [{ field: 'madeAt', code: 'out-of-range' }],
        }),
        {
          status: 400,
          headers: { 'content-type': 'application/problem+json', Date: 'Tue, 24 Nov 2020 09:00:00 GMT' },
        },
      ),
    () => json({ book, loanId: 'l1', childName: 'Fatou', keptFor: null }),
  ];
  const calls = desk('return', () => (answers.shift() ?? (() => json({}, 500)))());

  await beep('000042');

  expect(await screen.findByText('rendu par Fatou')).toBeVisible();
  const [first, second] = calls.map(({ body }) => (body as { madeAt: string }).madeAt);
  expect(first).not.toMatch(/^2020/);
  expect(second).toMatch(/^2020-11-24T09:0/);
  expect(calls[1]?.headers.get('Idempotency-Key')).not.toBe(calls[0]?.headers.get('Idempotency-Key'));
});

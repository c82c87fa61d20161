import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { type Call, json, speak } from '../../../app/testing';
import { beep, book, desk, fatou, loan } from './deskScene';

const lending = ({ path }: Call) => (path.endsWith('/readers') ? json([fatou]) : json(loan, 201));

beforeAll(() => speak('fr', 'app/ui', 'homework/library'));

it('lends by two beeps and waits for the next one', async () => {
  const calls = desk('lend', lending);

  await beep('C0217');
  expect(await screen.findByRole('region', { name: 'Qui emprunte' })).toHaveTextContent('Fatou');
  await beep('000042');

  expect(await screen.findByText('prêté')).toBeVisible();
  expect(screen.getByText('Bulles')).toBeVisible();
  expect(calls.at(-1)?.body).toMatchObject({ schoolId: 'jean-mace', childId: 'fatou', barcode: '000042' });
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(screen.getByRole('textbox')).toHaveValue('');
});

it('keeps a beep that comes before the one before it was answered', async () => {
  desk('lend', lending);
  const field = screen.getByRole('textbox');

  await userEvent.type(field, 'C0217{Enter}000042{Enter}');

  expect(await screen.findByText('prêté')).toBeVisible();
});

it.each(['C0999', 'C0218'])(
  'lends nothing more to the child before once another card was shown: %s',
  async (card) => {
    let cards = 0;
    const calls = desk('lend', ({ path }) => {
      if (!path.endsWith('/readers')) return json(loan, 201);
      return cards++ === 0 ? json([fatou]) : card === 'C0999' ? json([]) : json({ type: 'about:blank' }, 500);
    });

    await beep('C0217');
    await screen.findByRole('region', { name: 'Qui emprunte' });
    await beep(card);
    await screen.findByRole('alert');
    expect(screen.queryByRole('region', { name: 'Qui emprunte' })).not.toBeInTheDocument();
    await beep('000042');
    await waitFor(() => expect(calls.filter(({ path }) => path.endsWith('/readers'))).toHaveLength(3));

    expect(calls.filter(({ path }) => path.endsWith('/loans'))).toEqual([]);
  },
);

it('does not bring a child back whose last loan was answered late', async () => {
  let answerLoan: (response: Response) => void = () => undefined;
  desk('lend', ({ path }) =>
    path.endsWith('/readers') ? json([fatou]) : new Promise<Response>((settle) => (answerLoan = settle)),
  );
  await beep('C0217');
  await beep('000042');

  await userEvent.click(await screen.findByRole('button', { name: 'C’est fini pour Fatou' }));
  answerLoan(json(loan, 201));

  await waitFor(() => expect(screen.queryByRole('region', { name: 'Qui emprunte' })).not.toBeInTheDocument());
  expect(screen.getByLabelText('Montre la carte')).toHaveFocus();
});

it('takes the last loan back, and the next beep is typed into the field again', async () => {
  const calls = desk('lend', (call) =>
    call.method === 'DELETE' ? new Response(null, { status: 204 }) : lending(call),
  );
  await beep('C0217');
  await beep('000042');

  await userEvent.click(await screen.findByRole('button', { name: 'Annuler le dernier' }));

  await waitFor(() => expect(screen.queryByText('prêté')).not.toBeInTheDocument());
  expect(calls.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/homework/library/loans/l1' });
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(screen.getByRole('img', { name: '0 livre à la maison' })).toBeInTheDocument();
});

it('says that nobody knows what became of a beep that was not answered, and asks with the same key', async () => {
  const calls = desk('return', () => json({ type: 'about:blank' }, 503));
  await beep('000042');
  expect(await screen.findByRole('alert')).toHaveTextContent('on ne sait pas si c’est fait');
  await beep('000042');

  await waitFor(() => expect(calls).toHaveLength(2));
  expect(calls[1]?.headers.get('Idempotency-Key')).toBe(calls[0]?.headers.get('Idempotency-Key'));
});

it('says for whom a book is kept, and lends nothing', async () => {
  desk('lend', ({ path }) =>
    path.endsWith('/readers')
      ? json([fatou])
      : json(
          { type: 'urn:ent:problem:homework:book-reserved', status: 409, title: 'Bulles', childName: 'Malo' },
          409,
        ),
  );

  await beep('C0217');
  await screen.findByRole('region', { name: 'Qui emprunte' });
  await beep('000042');

  expect(await screen.findByRole('alert')).toHaveTextContent('Bulles est gardé pour Malo');
  expect(screen.queryByText('prêté')).not.toBeInTheDocument();
});

it('lets one choose among pupils of a name', async () => {
  desk('lend', () => json([fatou, { ...fatou, childId: 'other', familyName: 'Sow' }]));

  await beep('fatou');
  await userEvent.click(await screen.findByRole('button', { name: 'Fatou Sow, CE1' }));

  expect(screen.getByRole('region', { name: 'Qui emprunte' })).toHaveTextContent('Fatou');
  expect(screen.getByRole('textbox')).toHaveFocus();
});

it('offers the copies of a typed title that are there, and lends the one that is chosen', async () => {
  const one = {
    title: 'Bulles d’air',
    copyList: [
      { id: 'k1', barcode: '000042', state: 'IN_USE', dueOn: null, reader: null },
      { id: 'k2', barcode: '000043', state: 'IN_USE', dueOn: '2026-12-10', reader: null },
      { id: 'k3', barcode: '000044', state: 'IN_USE', dueOn: null, reader: null },
    ],
  };
  const calls = desk('lend', (call) => {
    if (call.path.endsWith('/books'))
      return json({
        books: [
          ...Array.from({ length: 20 }, (_, n) => ({ id: `away${n}`, copies: 1, here: 0 })),
          { id: 'b1', copies: 3, here: 2 },
        ],
      });
    if (call.path.endsWith('/books/b1')) return json(one);
    return lending(call);
  });
  await beep('C0217');
  await screen.findByRole('region', { name: 'Qui emprunte' });

  await beep('bulles d’air');
  expect(await screen.findByText(/^Quel livre/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Bulles d’air, étiquette 000042' }));

  expect(await screen.findByText('prêté')).toBeVisible();
  expect(calls.at(-1)?.body).toMatchObject({ barcode: '000042' });
  expect(screen.queryByRole('button', { name: /000043/ })).not.toBeInTheDocument();
  expect(screen.getByRole('textbox')).toHaveFocus();
});

it('lends the only copy of a typed title at once', async () => {
  const copyList = [{ id: 'k1', barcode: '000042', state: 'IN_USE', dueOn: null, reader: null }];
  const calls = desk('lend', (call) => {
    if (call.path.endsWith('/books')) return json({ books: [{ id: 'b1', copies: 1, here: 1 }] });
    return call.path.endsWith('/books/b1') ? json({ title: 'Bulles', copyList }) : lending(call);
  });
  await beep('C0217');
  await screen.findByRole('region', { name: 'Qui emprunte' });

  await beep('bulles d’air');

  expect(await screen.findByText('prêté')).toBeVisible();
  expect(calls.at(-1)?.body).toMatchObject({ barcode: '000042' });
});

it('takes a return back', async () => {
  const calls = desk('return', ({ method }) =>
    method === 'DELETE'
      ? new Response(null, { status: 204 })
      : json({ book, loanId: 'l1', childName: 'Fatou', keptFor: null }),
  );
  await beep('000042');
  await screen.findByText('rendu par Fatou');

  await userEvent.click(screen.getByRole('button', { name: 'Annuler le dernier' }));

  await waitFor(() => expect(screen.queryByText('rendu par Fatou')).not.toBeInTheDocument());
  expect(calls.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/homework/library/returns/l1' });
  expect(screen.getByRole('textbox')).toHaveFocus();
});

it('loses no sign of a beep after a tap beside the field', async () => {
  desk('lend', (call) => (call.query.get('search') === 'C0217' ? lending(call) : json([])));
  const field = screen.getByRole('textbox');
  await waitFor(() => expect(field).toHaveFocus());
  field.blur();
  expect(document.body).toHaveFocus();

  await userEvent.keyboard('C0217{Enter}');

  expect(await screen.findByRole('region', { name: 'Qui emprunte' })).toHaveTextContent('Fatou');
});

it('takes books back without a card, and tells whom to keep them for', async () => {
  desk('return', () => json({ book, childName: 'Fatou', keptFor: 'Malo' }));

  await beep('C0217');
  expect(await screen.findByRole('alert')).toHaveTextContent('C’est une carte d’élève');
  await beep('000042');

  expect(await screen.findByText('à garder pour Malo')).toBeVisible();
  expect(screen.getByText('rendu par Fatou')).toBeVisible();
});

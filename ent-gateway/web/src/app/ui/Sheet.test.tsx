import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../testing';
import { Field } from './Field';
import { Form } from './Form';
import { Sheet } from './Sheet';
import { toast } from './toasts';
import { Toasts } from './Toasts';

beforeAll(() => speak('fr', 'app/ui'));

function Opened({ refused = false }: { refused?: boolean }) {
  const [open, setOpen] = useState(true);
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Ouvrir
      </button>
      <Sheet title="Feuille" open={open} onClose={() => setOpen(false)}>
        <Field label="Chercher" type="search" />
        <Form onSubmit={() => (refused ? setError('Refusé') : undefined)}>
          <Field label="Nom" value={name} error={error} onChange={(event) => setName(event.target.value)} />
          <button type="submit">Enregistrer</button>
        </Form>
      </Sheet>
      <Toasts />
    </>
  );
}

const sheet = () => screen.queryByRole('dialog', { name: 'Feuille' });
const asked = () => screen.queryByRole('group', { name: 'Des changements ne sont pas enregistrés.' });

it('closes at once while nothing of a form is typed', async () => {
  render(<Opened />);
  await userEvent.type(screen.getByLabelText('Chercher'), 'ben');

  await userEvent.keyboard('{Escape}');

  expect(sheet()).toBeNull();
});

it('asks once before what is typed is lost, and keeps it', async () => {
  render(<Opened />);
  await userEvent.type(screen.getByLabelText('Nom'), 'Rémi');

  await userEvent.keyboard('{Escape}');
  expect(asked()).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Continuer la saisie' }));
  expect(screen.getByLabelText('Nom')).toHaveValue('Rémi');
  expect(screen.getByLabelText('Nom')).toHaveFocus();

  await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  await userEvent.click(screen.getByRole('button', { name: 'Quitter sans enregistrer' }));
  expect(sheet()).toBeNull();
});

it('asks nothing once it is sent, but where it was refused', async () => {
  const { unmount } = render(<Opened />);
  await userEvent.type(screen.getByLabelText('Nom'), 'Rémi{Enter}');
  await userEvent.keyboard('{Escape}');
  expect(sheet()).toBeNull();
  unmount();

  render(<Opened refused />);
  await userEvent.type(screen.getByLabelText('Nom'), 'Rémi{Enter}');
  await screen.findByText('Refusé');
  await userEvent.keyboard('{Escape}');
  expect(asked()).toBeVisible();
});

it('is not overlaid by what was said before it opened', async () => {
  render(<Opened />);
  await userEvent.keyboard('{Escape}');
  toast('ok', 'Enregistré');
  expect(await screen.findByText('Enregistré')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Ouvrir' }));

  expect(screen.queryByText('Enregistré')).toBeNull();
});

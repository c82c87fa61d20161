import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { speak } from '../testing';
import { DayField } from './DayField';
import { Field } from './Field';
import { Form } from './Form';

const sent: string[] = [];
beforeAll(() => speak('fr', 'app/ui'));
beforeEach(() => void (sent.length = 0));

/** A day that need not be given, and a name that the server may refuse. */
function Asked({ refuse }: { refuse: () => Promise<string | undefined> }) {
  const [day, setDay] = useState('2026-11-27');
  const [name, setName] = useState('Léa');
  const [fault, setFault] = useState<string>();
  const send = () => {
    sent.push(`${name} ${day}`);
    setFault(name ? undefined : 'Écrivez un nom');
    if (name) void refuse().then(setFault);
  };
  return (
    <Form onSubmit={send}>
      <DayField label="Fin" value={day} onChange={setDay} />
      <Field label="Nom" value={name} error={fault} onChange={(event) => setName(event.target.value)} />
      <Field label="Ville" />
      <button type="submit">Envoyer</button>
    </Form>
  );
}
const nothing = () => Promise.resolve(undefined);
const send = () => userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));
const parts = async () =>
  within(await screen.findByRole('group', { name: 'Fin' })).getAllByRole('spinbutton');

test('sends nothing while a day is half typed, and asks for the missing part', async () => {
  render(<Asked refuse={nothing} />);
  await userEvent.click((await parts())[0] as HTMLElement);
  await userEvent.keyboard('{Backspace}{Backspace}');

  await send();

  expect(sent).toEqual([]);
  expect(await screen.findByText(/Complétez la date/)).toBeVisible();
  expect((await parts())[0]).toHaveFocus();
  await userEvent.keyboard('28');
  await send();
  expect(sent).toEqual(['Léa 2026-11-28']);
});

test('the first field at fault takes the focus, each time', async () => {
  render(<Asked refuse={nothing} />);
  await parts();
  await userEvent.clear(screen.getByLabelText('Nom'));

  await send();
  expect(screen.getByLabelText('Nom')).toHaveFocus();
  await send();
  expect(screen.getByLabelText('Nom')).toHaveFocus();
});

test('so does a field that the server refuses, unless the focus has moved on', async () => {
  let answer: (fault: string) => void = () => undefined;
  render(<Asked refuse={() => new Promise((refused) => (answer = refused))} />);
  await parts();

  await send();
  answer('Nom déjà pris');
  await waitFor(() => expect(screen.getByLabelText('Nom')).toHaveFocus());

  await send();
  await userEvent.click(screen.getByLabelText('Ville'));
  answer('Encore pris');
  expect(await screen.findByText('Encore pris')).toBeVisible();
  expect(screen.getByLabelText('Ville')).toHaveFocus();
});

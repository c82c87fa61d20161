import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { speak } from '../testing';
import { Button } from './Button';
import { EmptyState } from './EmptyState';
import { press, show, stands } from './keptPage';
import { Notice } from './Notice';
import { Sheet } from './Sheet';
import { toast } from './toasts';
import { Toasts } from './Toasts';
import { Inbox } from 'lucide-react';

beforeAll(() => speak('fr', 'app/ui'));

function List({ start }: { start: string[] }) {
  const [names, setNames] = useState(start);
  return (
    <section>
      <h2>Absences</h2>
      {names.length === 0 ? (
        <p>Rien</p>
      ) : (
        <ul>
          {names.map((name) => (
            <li key={name}>
              <h3>{name}</h3>
              <Button
                onPress={() => setNames(names.filter((one) => one !== name))}
              >{`Retirer ${name}`}</Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

test('goes to the next item, then to the one before, then to what says that none is left', async () => {
  show(<List start={['un', 'deux', 'trois']} />);

  await press('Retirer deux');
  await stands(() => screen.getByRole('heading', { name: 'trois' }));
  await press('Retirer trois');
  await stands(() => screen.getByRole('heading', { name: 'un' }));
  await press('Retirer un');
  await stands(() => screen.getByText('Rien'));
});

function Step({ then }: { then: ReactNode }) {
  const [done, setDone] = useState(false);
  return (
    <section>
      <h2>Titre</h2>
      <div>{!done && <Button onPress={() => setDone(true)}>Aller</Button>}</div>
      {done && then}
    </section>
  );
}

test.each([
  [
    'a message',
    <Notice key="n" kind="ok">
      C’est fait
    </Notice>,
    () => screen.getByRole('status'),
  ],
  [
    'an empty list',
    <EmptyState key="e" icon={Inbox} title="Rien" />,
    () => screen.getByText('Rien').parentElement,
  ],
  ['a field', <textarea key="t" aria-label="Pourquoi" />, () => screen.getByRole('textbox')],
  ['the heading when nothing comes', null, () => screen.getByRole('heading', { name: 'Titre' })],
])('goes to %s', async (_, then, wanted) => {
  show(<Step then={then} />);

  await press('Aller');

  await stands(() => wanted() as HTMLElement);
});

test('stays with an item whose button is gone', async () => {
  show(
    <ul>
      <li aria-label="Mardi">
        <Step then={null} />
      </li>
    </ul>,
  );
  screen.getByRole('heading').remove();

  await press('Aller');

  await stands(() => screen.getByRole('listitem'));
});

test('stays with the row of a list whose button is gone, else goes to the place where work goes on', async () => {
  show(
    <>
      <h1>Dossiers</h1>
      <section>
        <Step then={null} />
        <div data-landing data-testid="list">
          <div role="grid" aria-label="Fichiers">
            <div role="row" aria-label="photo.jpg">
              <div role="gridcell">
                <Step then={null} />
              </div>
            </div>
          </div>
        </div>
      </section>
    </>,
  );
  screen.getAllByRole('heading', { level: 2 }).forEach((heading) => heading.remove());
  const [above, inRow] = screen.getAllByRole('button', { name: 'Aller' });

  inRow?.focus();
  await userEvent.keyboard('{Enter}');
  await stands(() => screen.getByRole('row'));

  above?.focus();
  await userEvent.keyboard('{Enter}');
  await stands(() => screen.getByTestId('list'));
});

test('leaves a button that is switched off', async () => {
  function Once() {
    const [off, setOff] = useState(false);
    return (
      <section>
        <h2>Titre</h2>
        <Button isDisabled={off} onPress={() => setOff(true)}>
          Envoyer
        </Button>
      </section>
    );
  }
  show(<Once />);

  await press('Envoyer');

  await stands(() => screen.getByRole('heading', { name: 'Titre' }));
});

function WithSheet({ stays }: { stays: boolean }) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <section>
      <h2>Titre</h2>
      {(stays || !done) && <Button onPress={() => setOpen(true)}>Ouvrir</Button>}
      <Sheet title="Feuille" open={open} onClose={() => setOpen(false)}>
        <Button
          onPress={() => {
            setOpen(false);
            setDone(true);
          }}
        >
          Confirmer
        </Button>
      </Sheet>
    </section>
  );
}

test.each([
  ['back to what opened it', true, 'button', 'Ouvrir'],
  ['on from what opened it when that is gone', false, 'heading', 'Titre'],
])('a sheet gives the focus %s', async (_, stays, role, name) => {
  show(<WithSheet stays={stays} />);
  await press('Ouvrir');

  await press('Confirmer');

  await stands(() => screen.getByRole(role, { name }));
});

test('a toast that was answered gives the focus back', async () => {
  show(
    <>
      <Button onPress={() => toast('ok', 'Fait', () => undefined)}>Faire</Button>
      <Toasts />
    </>,
  );
  await press('Faire');

  await press('Annuler');

  await stands(() => screen.getByRole('button', { name: 'Faire' }));
});

test('takes nothing from somebody who clicked beside everything', async () => {
  show(<List start={['un', 'deux']} />);
  screen.getByRole('button', { name: 'Retirer un' }).focus();
  (document.activeElement as HTMLElement).blur();
  await Promise.resolve();

  screen.getByRole('button', { name: 'Retirer deux' }).click();

  await waitFor(() => expect(screen.queryByText('deux')).toBeNull());
  await new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(document.body).toHaveFocus();
});

test('waits while a dialog that is closing still holds the page', async () => {
  show(
    <div data-testid="page">
      <List start={['un', 'deux']} />
    </div>,
  );
  const page = screen.getByTestId('page');
  page.toggleAttribute('inert', true);

  await press('Retirer un');
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'un' })).toBeNull());
  for (let picture = 0; picture < 3; picture++) await new Promise(requestAnimationFrame);
  expect(document.body).toHaveFocus();

  page.toggleAttribute('inert', false);
  await stands(() => screen.getByRole('heading', { name: 'deux' }));
});

function Verdict() {
  const [done, setDone] = useState(false);
  return done ? (
    <Notice kind="ok">Prévenues</Notice>
  ) : (
    <Notice kind="warn">
      <Button onPress={() => setDone(true)}>Annuler ces jours</Button>
    </Notice>
  );
}

test('goes to a sentence that has become another, not to its icon', async () => {
  show(<Verdict />);

  await press('Annuler ces jours');

  await stands(() => screen.getByRole('status'));
  expect(screen.getByRole('status')).toHaveTextContent('Prévenues');
});

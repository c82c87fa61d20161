import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../testing';
import type { Written } from '../useRichEditor';
import { RichField } from './RichField';

const show = (initial: Written, error?: string) => {
  const onChange = vi.fn();
  render(<RichField label="Contenu" initial={initial} onChange={onChange} error={error} />);
  return onChange;
};

beforeAll(async () => {
  // nothing has a place here, and the page scrolls to the caret
  const nowhere = new DOMRect();
  Object.assign(Range.prototype, { getClientRects: () => [nowhere], getBoundingClientRect: () => nowhere });
  await speak('fr', 'app/ui', 'app/editor');
});

it('opens a plain text with its lines', async () => {
  show({ text: 'Lire\npage 12', document: null });

  const page = await screen.findByRole('textbox', { name: 'Contenu' });
  expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['Lire', 'page 12']);
});

it('says what is at fault where the text is written', async () => {
  show({ text: '', document: null }, 'Écrivez le contenu.');

  const page = await screen.findByRole('textbox', { name: 'Contenu' });
  await waitFor(() => expect(page).toHaveAccessibleDescription('Écrivez le contenu.'));
  expect(page).toHaveAttribute('aria-invalid', 'true');
});

it('puts a formula where the caret is, and tells of it', async () => {
  const onChange = show({ text: 'Calcule', document: null });
  await screen.findByRole('textbox', { name: 'Contenu' });

  await userEvent.click(screen.getByRole('button', { name: 'Formule' }));
  await userEvent.type(screen.getByLabelText('Formule en LaTeX'), '3 \\times 4');
  await userEvent.click(screen.getByRole('button', { name: 'Insérer' }));

  const [written] = onChange.mock.lastCall as [Written];
  expect(JSON.stringify(written.document)).toContain('3 \\\\times 4');
});

it('makes a link of the web alone', async () => {
  const onChange = show({ text: '', document: null });
  await screen.findByRole('textbox', { name: 'Contenu' });

  await userEvent.click(screen.getByRole('button', { name: 'Lien' }));
  const address = screen.getByLabelText('Adresse du lien');
  await userEvent.type(address, 'javascript:alert(1)');
  await userEvent.click(screen.getByRole('button', { name: 'Insérer' }));
  expect(address).toHaveAccessibleDescription(/https/);
  expect(onChange).not.toHaveBeenCalled();

  await userEvent.clear(address);
  await userEvent.type(address, 'exemple.fr');
  await userEvent.click(screen.getByRole('button', { name: 'Insérer' }));
  const [written] = onChange.mock.lastCall as [Written];
  expect(JSON.stringify(written.document)).toContain('https://exemple.fr/');
});

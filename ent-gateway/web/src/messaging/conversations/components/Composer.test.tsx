import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import { Composer } from './Composer';

beforeAll(() => speak('fr', 'messaging/conversations'));

it('asks for a text before it sends any, and sends it then', async () => {
  const sent: string[] = [];
  render(<Composer onSend={(text) => sent.push(text)} />);
  const text = await screen.findByLabelText('Votre message');

  await userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));

  expect(screen.getByText('Écrivez votre message.')).toBeVisible();
  expect(text).toBeInvalid();
  expect(text).toHaveFocus();
  await userEvent.keyboard('Bonjour{Control>}{Enter}{/Control}');
  expect(sent).toEqual(['Bonjour']);
  expect(text).toBeValid();
});

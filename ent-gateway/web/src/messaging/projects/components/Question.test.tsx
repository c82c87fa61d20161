import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { serve, speak } from '../../../app/testing';
import { Question } from './Question';

const question = {
  question: 'De quand date la fontaine ?',
  answers: ['1890', '1950', ''],
  right: 0,
  because: 'C’est gravé dessus.',
};

beforeAll(() => speak('fr', 'app/ui', 'messaging/projects'));

it('judges an answer in words, shows no empty one, and tells nobody', async () => {
  const calls = serve(() => new Response());
  render(<Question question={question} />);
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  const check = screen.getByRole('button', { name: 'Vérifier ma réponse' });
  expect(check).toBeDisabled();

  await userEvent.click(screen.getByRole('radio', { name: '1950' }));
  expect(screen.queryByText('C’est gravé dessus.')).toBeNull();
  await userEvent.click(check);
  expect(screen.getByRole('status')).toHaveTextContent('Ce n’est pas ça. La bonne réponse : 1890');

  await userEvent.click(screen.getByRole('radio', { name: '1890' }));
  expect(screen.getByRole('status')).toHaveTextContent('Ce n’est pas ça');
  await userEvent.click(check);
  expect(screen.getByRole('status')).toHaveTextContent('C’est la bonne réponse.C’est gravé dessus.');
  expect(calls).toHaveLength(0);
});

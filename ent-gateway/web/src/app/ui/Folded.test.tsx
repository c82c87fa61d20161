import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Folded } from './Folded';

const show = (chosen: boolean) =>
  render(
    <Folded label="Filtres" chosen={chosen}>
      <p>Niveau</p>
    </Folded>,
  );

it('unfolds choices and folds them again', async () => {
  show(false);
  const button = screen.getByRole('button', { name: 'Filtres' });
  expect(button).toHaveAttribute('aria-expanded', 'false');

  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('Niveau').parentElement).toHaveClass('is-open');

  await userEvent.click(button);
  expect(screen.getByText('Niveau').parentElement).not.toHaveClass('is-open');
});

it('hides nothing that is chosen', () => {
  show(true);
  expect(screen.getByRole('button')).toHaveAttribute('aria-expanded', 'true');
});

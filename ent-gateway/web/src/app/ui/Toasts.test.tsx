import { act, render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../testing';
import { Toasts } from './Toasts';
import { toast, toastAbout } from './toasts';

const said = () => screen.queryAllByRole('group').map((card) => card.textContent);

beforeAll(() => speak('fr', 'app/ui'));

it('says of one thing what was said last, and leaves the others', () => {
  render(<Toasts />);

  act(() => {
    toastAbout('mardi')('danger', 'Mardi refusé');
    toastAbout('jeudi')('ok', 'Jeudi réservé');
    toastAbout('mardi')('ok', 'Mardi réservé');
    toast('ok', 'Enregistré');
  });

  expect(said()).toEqual(['Jeudi réservé', 'Mardi réservé', 'Enregistré']);
});

it('leaves what failed behind when another screen opens', () => {
  const { rerender } = render(<Toasts at="/cantine" />);
  act(() => {
    toast('danger', 'Mardi refusé');
    toast('ok', 'Jeudi réservé');
  });

  rerender(<Toasts at="/cantine" />);
  expect(said()).toContain('Mardi refusé');
  rerender(<Toasts at="/messages" />);

  expect(said()).not.toContain('Mardi refusé');
  expect(said()).toContain('Jeudi réservé');
});

import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useEffect } from 'react';
import { expect } from 'vitest';
import { keepFocus } from './keepFocus';

function Kept({ children }: { children: ReactNode }) {
  useEffect(keepFocus, []);
  return <main>{children}</main>;
}
/** For tests: a page on which the focus is kept. */
export const show = (screenful: ReactNode) => render(<Kept>{screenful}</Kept>);
/** For tests: a button is pressed by the keyboard. */
export const press = async (name: string) => {
  screen.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
};
/** For tests: the focus stands there. */
export const stands = (element: () => HTMLElement) => waitFor(() => expect(element()).toHaveFocus());

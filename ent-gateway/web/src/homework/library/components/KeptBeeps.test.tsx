import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { KeptBeep } from '../kept';
import { KeptBeeps } from './KeptBeeps';

const beep: KeptBeep = {
  id: 'one',
  schoolId: 'jean-mace',
  mode: 'lend',
  card: 'C0217',
  childId: 'fatou',
  name: 'Fatou',
  barcode: '000042',
  madeAt: '2026-11-23T15:00:00Z',
};

beforeAll(() => speak('fr', 'app/ui', 'homework/library'));

it('says of each beep that waits when it was, and lets one remove it', async () => {
  const dismiss = vi.fn().mockResolvedValue(undefined);
  const refused: KeptBeep = {
    ...beep,
    id: 'two',
    mode: 'return',
    refused: { key: 'problem.overtaken', facts: { title: 'Bulles' } },
  };
  render(<KeptBeeps kept={{ beeps: [beep, refused], keep: vi.fn(), dismiss }} />);

  expect(screen.getByText(/23 nov\.?, 16 h, prêt de 000042 à Fatou/)).toBeVisible();
  expect(screen.getByText(/Bulles a été prêté ou rendu depuis/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Retirer/ }));
  await userEvent.click(screen.getByRole('button', { name: /^C’est réglé/ }));

  expect(dismiss.mock.calls).toEqual([['one'], ['two']]);
});

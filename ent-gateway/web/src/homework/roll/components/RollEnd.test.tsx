import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { ClassRoll } from '../api';
import type { Shown } from '../overlay';
import type { useClassRoll } from '../useClassRoll';
import { RollEnd } from './RollEnd';

beforeAll(() => speak('fr', 'app/ui', 'homework/roll'));

const roll = { date: '2026-11-24', closing: null } as unknown as ClassRoll;
const pupil = (givenName: string, status: string, marked: boolean, word: object | null = null) =>
  ({
    childId: givenName,
    givenName,
    word,
    reached: givenName !== 'Zoé',
    state: { status, marked },
  }) as unknown as Shown;
const pupils = [
  pupil('Gabin', 'ABSENT', true),
  pupil('Lila', 'ABSENT', false, { reason: 'ILLNESS' }),
  pupil('Enzo', 'LATE', true),
];

const show = (shownRoll: ClassRoll, more: object = {}, called = pupils) => {
  const close = vi.fn(() => Promise.resolve());
  const work = { close, waitingClosing: undefined, ...more } as unknown as ReturnType<typeof useClassRoll>;
  render(<RollEnd roll={shownRoll} pupils={called} work={work} />);
  return close;
};

it('says beforehand whose family is told, and closes with whom families declared', async () => {
  const close = show(roll);

  expect(screen.getByText(/Gabin : sa famille est prévenue dès l’appel terminé/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Appel terminé' }));

  expect(close).toHaveBeenCalledExactlyOnceWith([pupils[1]]);
});

it('says that it is over, by whom, and who was told', () => {
  show({ ...roll, closing: { at: '2026-11-24T08:05:00Z', by: 'Claire Morel' } });

  expect(screen.getByText(/^Appel terminé à .* par Claire Morel$/)).toBeVisible();
  expect(screen.getByText(/^Gabin : sa famille est prévenue\.$/)).toBeVisible();
});

it('takes back an end that nobody has heard of', async () => {
  const takeClosingBack = vi.fn(() => Promise.resolve());
  const away = [...pupils, pupil('Zoé', 'ABSENT', true)];
  show(roll, { waitingClosing: { id: 'c', at: '2026-11-24T08:05:00Z' }, takeClosingBack }, away);

  expect(screen.getByText(/^Gabin\s: sa famille sera prévenue alors\.$/)).toBeVisible();
  expect(screen.getByText(/^Zoé\s: personne à prévenir/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Reprendre l’appel' }));

  expect(takeClosingBack).toHaveBeenCalledExactlyOnceWith('c');
});

it('names apart whose family it cannot tell', () => {
  show({ ...roll, closing: { at: '2026-11-24T08:05:00Z', by: '' } }, {}, [
    ...pupils,
    pupil('Zoé', 'ABSENT', true),
  ]);

  expect(screen.getByText(/^Gabin : sa famille est prévenue\.$/)).toBeVisible();
  expect(screen.getByText(/^Zoé : personne à prévenir dans Préau\. Téléphonez\.$/)).toBeVisible();
});

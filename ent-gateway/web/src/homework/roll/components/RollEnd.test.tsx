import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { speak } from '../../../app/testing';
import type { ClassRoll } from '../api';
import type { Shown } from '../overlay';
import type { useClassRoll } from '../useClassRoll';
import { RollEnd } from './RollEnd';

beforeAll(() => speak('fr', 'app/ui', 'app/quiet', 'homework/roll'));
beforeEach(() => now('2026-11-24T09:00:00Z'));
afterEach(() => vi.useRealTimers());

const now = (moment: string) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(moment);
};
const me = {
  territory: { quietHours: { from: '20:00:00', until: '07:00:00', weekends: true } },
} as unknown as Me;

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
  render(
    <SessionContext value={{ me, spaces: ['teacher'], space: 'teacher', enter: () => undefined }}>
      <RollEnd roll={shownRoll} pupils={called} work={work} />
    </SessionContext>,
  );
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

const late = '2026-11-25T20:30:00Z';

it.each([
  ['said before it is closed', null, /Gabin\s: sa famille sera prévenue demain à 7\sh\./],
  ['closed in this evening', '2026-11-25T20:10:00Z', /^Gabin\s: sa famille sera prévenue demain à 7\sh\.$/],
  [
    'closed before',
    '2026-11-24T08:05:00Z',
    /^Gabin\s: sa famille est prévenue, au plus tard demain à 7\sh\.$/,
  ],
])('does not ring families at night for a day gone by: %s', (_, at, words) => {
  now(late);
  show({ ...roll, closing: at ? { at, by: '' } : null });

  expect(screen.getByText(words)).toBeVisible();
});

it('rings families at night for the day itself, and by day for one gone by', () => {
  now('2026-11-24T20:30:00Z');
  show({ ...roll, closing: { at: '2026-11-24T20:20:00Z', by: '' } });
  now('2026-11-26T09:00:00Z');
  show({ ...roll, closing: { at: late, by: '' } });

  expect(screen.getAllByText(/^Gabin\s: sa famille est prévenue\.$/)).toHaveLength(2);
});

it('says of an end that waits at night when families hear of it at the soonest', () => {
  now(late);
  show(roll, { waitingClosing: { id: 'c', at: late } });

  expect(screen.getByText(/sa famille sera prévenue alors, pas avant demain à 7\sh\.$/)).toBeVisible();
});

import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { Draft } from './draft';
import { testEntry } from './testEntry';
import { useDraft } from './useDraft';

const open = (edited?: Parameters<typeof useDraft>[0]['edited']) =>
  renderHook(() => useDraft({ classId: 'ce1', edited, noted: undefined, day: '2026-12-03' })).result;

beforeEach(() => sessionStorage.clear());

it('comes back for the same readers, and not for the whole class', () => {
  const left: Partial<Draft> = {
    kind: 'LESSON',
    text: 'Séance avec l’orthophoniste',
    pupilIds: ['tom'],
    shown: 'draft',
    until: '2027-01-04',
  };
  const before = open();
  act(() => before.current.change(left));

  expect(open().current.draft).toMatchObject(left);
});

it('leaves out what another version of the screen kept otherwise', () => {
  sessionStorage.setItem(
    'preau.draft.ce1',
    JSON.stringify({ text: 'p. 42', shown: 'soon', pupilIds: 'tom' }),
  );

  expect(open().current.draft).toMatchObject({ text: 'p. 42', shown: 'now', pupilIds: null });
});

it('lays no text of yesterday over an entry that has changed, but shows it', () => {
  const before = open(testEntry({ version: 1, text: 'p. 12' }));
  act(() => before.current.change({ text: 'p. 12 et 13' }));

  expect(open(testEntry({ version: 1, text: 'p. 12' })).current.draft.text).toBe('p. 12 et 13');
  expect(open(testEntry({ version: 2, text: 'p. 14' })).current).toMatchObject({
    draft: { text: 'p. 14' },
    outdated: 'p. 12 et 13',
  });
});

it('is of the day that is looked at, until it is written or its day is chosen', () => {
  const looking = (begun: string) =>
    renderHook(({ day }) => useDraft({ classId: 'ce1', edited: undefined, noted: undefined, day }), {
      initialProps: { day: begun },
    });
  const written = looking('2026-12-03');
  written.rerender({ day: '2026-12-04' });
  expect(written.result.current.draft.date).toBe('2026-12-04');
  act(() => written.result.current.change({ text: 'p. 42' }));
  written.rerender({ day: '2026-12-07' });
  expect(written.result.current.draft.date).toBe('2026-12-04');
  act(() => written.result.current.clear());
  expect(written.result.current.draft.date).toBe('2026-12-07');

  const chosen = looking('2026-12-03');
  act(() => chosen.result.current.change({ date: '2026-12-01' }));
  chosen.rerender({ day: '2026-12-07' });
  expect(chosen.result.current.draft.date).toBe('2026-12-01');
});

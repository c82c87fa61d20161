import { expect, it } from 'vitest';
import { json, serve } from '../../app/testing';
import type { OverdueLoan } from './api';
import { extendAll } from './extendAll';

const loan = (id: string): OverdueLoan => ({
  id,
  childId: 'fatou',
  givenName: 'Fatou',
  familyName: 'Diallo',
  book: { id: `book ${id}`, title: `Livre ${id}`, authors: null, colour: 1, cover: null },
  barcode: id,
  dueOn: '2026-11-20',
  notedOn: null,
  reached: true,
});

it('goes on after a book that somebody waits for, and says which', async () => {
  const calls = serve(({ path }) =>
    path.includes('/2/')
      ? json({ type: 'urn:ent:problem:homework:book-awaited', status: 409 }, 409)
      : json({ id: path }),
  );

  expect(await extendAll([loan('1'), loan('2'), loan('3')])).toEqual({ extended: 2, awaited: ['Livre 2'] });
  expect(calls).toHaveLength(3);
});

it('passes over a book that was brought back meanwhile', async () => {
  serve(({ path }) =>
    path.includes('/1/') ? json({ type: 'about:blank', status: 404 }, 404) : json({ id: path }),
  );

  expect(await extendAll([loan('1'), loan('2')])).toEqual({ extended: 1, awaited: [] });
});

it('stops at what it cannot understand', async () => {
  serve(() => json({ type: 'about:blank', status: 500 }, 500));

  await expect(extendAll([loan('1')])).rejects.toThrow();
});

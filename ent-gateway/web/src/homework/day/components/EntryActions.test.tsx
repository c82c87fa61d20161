import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Me, type Session, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { DiaryEntry } from '../../diary';
import { testEntry } from '../testEntry';
import { EntryActions } from './EntryActions';

const claire = { id: 'claire', givenName: 'Claire', familyName: 'Morel' };
const entry = testEntry({ id: 'e1', classId: 'ce1', author: claire });
const session = (person: Me['person'], roles: Me['roles'] = []): Session => ({
  me: { person, roles, children: [], classes: [{ id: 'ce1', name: 'CE1', schoolId: 's' }] } as unknown as Me,
  spaces: ['teacher'],
  space: 'teacher',
  enter: () => undefined,
});

function show(answer: (method: string) => Response, shown: DiaryEntry = entry, by = session(claire)) {
  serve(({ method }) => answer(method));
  return draw(shown, by);
}

function draw(shown: DiaryEntry, by = session(claire)) {
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  return render(
    <QueryClientProvider client={client}>
      <SessionContext value={by}>
        <EntryActions entry={shown} onEdit={() => undefined} />
      </SessionContext>
      <Toasts />
    </QueryClientProvider>,
  );
}
const offline = () => {
  throw new TypeError('Failed to fetch');
};
const remove = () => userEvent.click(screen.getByRole('button', { name: /Supprimer/ }));

beforeAll(() => speak('fr', 'app/ui', 'homework/day'));

it.each([
  ['without network', offline, 'Le réseau ne répond pas. « Lecture » n’est pas supprimé : réessayez.'],
  [
    'of what is somebody else’s by now',
    () => json({ type: 'urn:ent:problem:core:not-found', status: 404 }, 404),
    '« Lecture » n’est plus à vous : seuls son auteur et la direction y touchent.',
  ],
  [
    'when the service refuses',
    () => json({ type: 'urn:ent:problem:core:unexpected', status: 500 }, 500),
    'Le service rencontre un problème. « Lecture » n’est pas supprimé : réessayez dans un instant.',
  ],
])('says that nothing was deleted %s', async (_, answer, sentence) => {
  show(answer);

  await remove();

  expect(await screen.findByText(sentence)).toBeVisible();
});

it('hands the focus on once an entry is deleted, and not before', async () => {
  const onDeleted = vi.fn();
  let answer = offline as () => Response;
  serve(() => answer());
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <SessionContext value={session(claire)}>
        <EntryActions entry={entry} onEdit={() => undefined} onDeleted={onDeleted} />
      </SessionContext>
      <Toasts />
    </QueryClientProvider>,
  );
  await remove();
  await screen.findByText(/n’est pas supprimé/);
  expect(onDeleted).not.toHaveBeenCalled();

  answer = () => new Response(null, { status: 204 });
  await remove();
  await vi.waitFor(() => expect(onDeleted).toHaveBeenCalledOnce());
});

it('says that nothing was put back', async () => {
  show((method) => (method === 'DELETE' ? new Response(null, { status: 204 }) : offline()));
  await remove();

  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));

  expect(await screen.findByText('Le réseau ne répond pas. « Lecture » n’est pas rétabli.')).toBeVisible();
});

it('offers to change own notes, those that nobody reads yet, and any to the head', () => {
  const noe = { id: 'noe', givenName: 'Noé', familyName: 'Perrin' };
  const head: Me['roles'] = [{ role: 'HEAD', scopeType: 'SCHOOL', scopeId: 's' }];
  const offered = (shown: DiaryEntry, by: Session) => {
    const { unmount } = show(offline, shown, by);
    const found = screen.queryByRole('button', { name: /^Modifier/ }) !== null;
    unmount();
    return found;
  };

  expect(offered(entry, session(claire))).toBe(true);
  expect(offered(entry, session(noe))).toBe(false);
  expect(offered({ ...entry, state: 'SCHEDULED' }, session(noe))).toBe(true);
  expect(offered(entry, session(noe, head))).toBe(true);
});

it('takes the end of a series back in one act, and offers none among drafts', async () => {
  const series = { ...entry, seriesId: 'weekly' };
  const asked: string[] = [];
  serve(({ method, path }) => {
    asked.push(`${method} ${path}`);
    return new Response(null, { status: 204 });
  });
  const { unmount } = draw({ ...series, state: 'DRAFT' });
  expect(screen.queryByRole('button', { name: /suite de la série/ })).not.toBeInTheDocument();
  unmount();
  draw(series);

  await userEvent.click(screen.getByRole('button', { name: /suite de la série/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));

  await vi.waitFor(() =>
    expect(asked).toEqual(['DELETE /api/homework/series/weekly', 'POST /api/homework/series/weekly/restore']),
  );
});

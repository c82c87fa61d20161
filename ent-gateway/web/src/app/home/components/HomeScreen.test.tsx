import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps, ComponentType } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { today } from '../../format';
import { UnreachableError } from '../../http';
import { type Me, SessionContext } from '../../session';
import { json, serve, speak } from '../../testing';
import type { Home } from '../api';
import { day, event, home, lea, me } from '../testHome';
import { HomeScreen } from './HomeScreen';

/** a file that doesn't come */
let missing = false;
vi.mock(import('./laterParts'), async (original) => {
  const parts = await original();
  const { LeavingNotice } = parts;
  const Known = LeavingNotice as ComponentType<ComponentProps<typeof LeavingNotice>>;
  const Reached = (notice: ComponentProps<typeof LeavingNotice>) => {
    if (missing) throw new UnreachableError('a file of the application');
    return <Known {...notice} />;
  };
  return { ...parts, LeavingNotice: Reached as unknown as typeof LeavingNotice };
});

/** what teachers sent to a child */
let toSee: { seenAt: string | null }[] = [];
/** events of the school */
let coming: object[] = [];
/** the newest of the blogs */
let article: object | null = null;
beforeEach(() => {
  missing = false;
  toSee = [];
  article = null;
  coming = [];
});

const show = (...answers: Home[]) => showTo(me, ...answers);

function showTo(viewer: Me, ...answers: Home[]) {
  serve(({ path }) => {
    if (path.endsWith('/newest-article')) return json({ article });
    if (path.endsWith('/events/coming')) return json(coming);
    return json(path.endsWith('/resources-to-see') ? toSee : answers.shift());
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SessionContext value={{ me: viewer, spaces: ['family'], space: 'family', enter: () => undefined }}>
          <HomeScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

beforeAll(() =>
  speak(
    'fr',
    'app/ui',
    'app/home',
    'canteen/booking',
    'canteen/menus',
    'core/leavings',
    'homework/events',
    'homework/absence',
  ),
);

it('says calmly which part can’t be shown, keeps the others, and asks again', async () => {
  show(home({ ...day, homework: null }, { unavailable: ['homework'] }), home(day));

  const said = await screen.findByText(/^Impossible d’afficher pour le moment\s: les devoirs\./);
  expect(said.closest('[role=status]')).toBeVisible();
  expect(screen.queryByText('Rien à rendre')).not.toBeInTheDocument();
  expect(screen.getByText('Réservé')).toBeVisible();
  expect(screen.getByText('2 messages non lus')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));

  expect(await screen.findByRole('link', { name: 'Lecture' })).toBeVisible();
  expect(said).not.toBeInTheDocument();
});

it('stands without the canteen and the messages, named in one sentence', async () => {
  const without = { ...day, warnings: null, bookable: null, booking: null, activityId: null };
  show(home(without, { unavailable: ['canteen', 'offers', 'messages'], offers: null, unreadMessages: null }));

  expect(await screen.findByText(/les repas, les places proposées et les messages/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Lecture' })).toBeVisible();
  expect(screen.queryByText('Pas de repas réservé')).not.toBeInTheDocument();
});

it('shows what is due on a day that is closed since', async () => {
  show(home({ ...day, open: false, closureLabel: 'Grève' }));

  expect(await screen.findByRole('link', { name: 'Lecture' })).toBeVisible();
  expect(screen.getByText(/Grève/)).toBeVisible();
});

it('tells the hours of the day, what isn’t as usual, what to bring and what is done', async () => {
  const done = (day.homework ?? []).map((entry) => ({ ...entry, ticked: true }));
  show(
    home({
      ...day,
      homework: done,
      lived: {
        from: '08:30',
        to: '15:30',
        bring: ['Affaires de piscine'],
        changes: [
          { from: '13:30', to: '15:30', title: 'Sortie au musée', note: 'Un goûter', cancelled: false },
        ],
      },
    }),
  );

  expect(await screen.findByText(/^8\s?h\s?30 – 15\s?h\s?30$/)).toBeVisible();
  expect(screen.getByText(/^À apporter\s: Affaires de piscine$/)).toBeVisible();
  expect(screen.getByText('Sortie au musée').closest('p')).toHaveTextContent(
    /, 13\s?h\s?30 – 15\s?h\s?30 Un goûter$/,
  );
  expect(screen.getByText('Fait')).toBeVisible();
});

it('tells that an absence is declared, and by whom', async () => {
  const by = { id: 'y', givenName: 'Yann', familyName: 'Le Goff' };
  show(home({ ...day, away: [{ half: 'MORNING', by, bySchool: false }] }));

  expect(await screen.findByText('Absence signalée par Yann Le Goff (matin)')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Signaler une absence' })).toHaveAttribute(
    'href',
    '/absences-ecole',
  );
});

it('tells that a child is about to leave, and until when that can be mended', async () => {
  show(home(day, { children: [{ child: lea, days: [day], coming: null, leavesOn: '2026-12-01' }] }));

  expect(await screen.findByText(/^Léa quitte l’école le .*1.. décembre.*réservations/)).toBeVisible();
});

it('tells the same without bookings where the town does without them', async () => {
  const without: Me = { ...me, territory: { ...me.territory, modulesOff: ['CANTEEN'] } };
  showTo(
    without,
    home(day, { children: [{ child: lea, days: [day], coming: null, leavesOn: '2026-12-01' }] }),
  );

  expect(await screen.findByText(/^Léa quitte l’école le [^:]*\. Si c’est une erreur/)).toBeVisible();
});

it('tells nothing of the kind of the others', async () => {
  show(home(day));

  await screen.findByText('Réservé');
  expect(screen.queryByText(/liste de l’école/)).not.toBeInTheDocument();
});

it('tells what a child is to see, until it has', async () => {
  toSee = [{ seenAt: null }, { seenAt: '2026-11-30T08:00:00Z' }];
  show(home(day));

  const line = await screen.findByRole('link', { name: /^Léa\s: une page à voir/ });
  expect(line).toHaveAttribute('href', '/a-voir?enfant=lea');
});

const busy = home(day, {
  files: [
    { childId: 'lea', toDo: 'SIGN' },
    { childId: 'lea', toDo: 'CORRECT' },
  ],
  imagesUnanswered: ['lea'],
  imagesInRegister: ['lea'],
});
const waiting = async () => within(await screen.findByRole('region', { name: 'Ce qui vous attend' }));

it('shows the three most urgent things that wait, each a line that leads there', async () => {
  show(busy);

  const links = (await waiting()).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/dossier/lea',
    '/messages',
    '/dossier/lea',
  ]);
  expect(links[0]).toHaveTextContent(/^LéLéa\s: fiche à corriger/);
});

it('unfolds the others where they begin, and folds them again', async () => {
  toSee = [{ seenAt: null }];
  show(busy);
  const card = await waiting();

  await userEvent.click(await card.findByRole('button', { name: 'Voir les 2 autres' }));

  const images = card.getByRole('link', { name: /photos, oui ou non/ });
  expect(images).toHaveFocus();
  expect(images).toHaveTextContent(/^LéLéa.*Le fichier de l’école dit oui/);
  expect(card.getByRole('link', { name: /une page à voir/ })).toBeVisible();

  await userEvent.click(card.getByRole('button', { name: 'Montrer moins' }));
  expect(card.getAllByRole('link')).toHaveLength(3);
});

it('has no card where nothing waits', async () => {
  show(home(day, { unreadMessages: 0 }));

  await screen.findByText('Réservé');
  expect(screen.queryByRole('region', { name: 'Ce qui vous attend' })).not.toBeInTheDocument();
});

it('tells of the newest article below the first day, and for whom it is', async () => {
  article = { id: 'a', title: 'Notre potager', pictureId: null, publishedAt: null, childIds: ['lea'] };
  show(home(day));

  const news = await screen.findByRole('link', { name: /Notre potager/ });
  expect(news).toHaveAttribute('href', '/blog/a');
  expect(news).toHaveTextContent('Sur le blog, pour Léa');
});

it('stays whole when the file that tells of a leaving does not come', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  missing = true;
  show(home(day, { children: [{ child: lea, days: [day], coming: null, leavesOn: '2026-12-01' }] }));

  expect(await screen.findByText(/Le réseau ne répond pas/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Lecture' })).toBeVisible();
  expect(screen.getByText('Réservé')).toBeVisible();
});

it('shows the events of the day, and what the school waits for however far ahead', async () => {
  coming = [event('cross', 'Cross', today(), false), event('feast', 'Fête', '2027-06-25', true)];
  show(home(day));

  expect(await screen.findByRole('link', { name: /Cross.*À apporter\s: Un gâteau/ })).toBeVisible();
  const awaited = within(await screen.findByRole('region', { name: 'L’école attend votre réponse' }));
  expect(awaited.getByRole('link', { name: /Fête/ })).toHaveAttribute('href', '/evenements');
  expect(awaited.queryByText('Cross')).not.toBeInTheDocument();
});

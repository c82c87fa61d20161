import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { SchoolEvent } from '../../../homework/events';
import type { Home } from '../../home';
import { type Me, SessionContext } from '../../session';
import { json, serve, speak } from '../../testing';
import type { ChildNews } from '../api';
import { FamilyWeekScreen } from './FamilyWeekScreen';

const lea = {
  id: 'lea',
  givenName: 'Léa',
  familyName: 'Benali',
  classId: 'c',
  className: 'CE1 A',
  schoolId: 's',
  schoolName: 'Jean-Macé',
};
const tom = { ...lea, id: 'tom', givenName: 'Tom', className: 'CM2 B' };
const me: Me = {
  person: { id: 'p', givenName: 'Sofia', familyName: 'Benali' },
  territory: { id: 't', name: 'Valmarin', timeZone: 'Europe/Paris', modulesOff: [], quietHours: null },
  roles: [],
  children: [lea, tom],
  classes: [],
  askedCharters: [],
  standsIn: [],
  stoodInUntil: null,
};
const lecture = {
  id: 'e',
  date: '2026-11-23',
  dueDate: '2026-11-26',
  subject: 'Lecture',
  text: 'Page 12',
  shownAt: '2026-11-24T16:00:00Z',
  ticked: false,
  handIn: true,
  handedIn: false,
};
const days = (homework: (typeof lecture)[]) =>
  ['2026-11-26', '2026-11-27'].map((date) => ({
    date,
    open: true,
    closureLabel: null,
    homework: homework.filter(({ dueDate }) => dueDate === date),
    lived: null,
    away: [],
    menu: null,
    warnings: [],
    booking: null,
    activityId: null,
    bookable: false,
    closesAt: null,
  }));
const week: Home = {
  children: [
    { child: lea, days: days([lecture]), coming: null, leavesOn: null },
    { child: tom, days: days([]), coming: null, leavesOn: null },
  ],
  nextSchoolDay: '2026-11-26',
  offers: [],
  files: [],
  unexplained: [],
  unreadMessages: 0,
  imagesUnanswered: [],
  imagesInRegister: [],
  unavailable: [],
};

let calls: string[] = [];
let looked: ChildNews[] = [];
let events: SchoolEvent[] = [];
let refuses = false;
beforeAll(() =>
  speak('fr', 'app/ui', 'app/home', 'app/familyweek', 'homework/events', 'canteen/booking', 'canteen/menus'),
);
beforeEach(() => {
  calls = [];
  looked = [];
  events = [];
  refuses = false;
});

function show() {
  serve(({ method, path }) => {
    calls.push(`${method} ${path}`);
    if (path === '/api/homework/look') return json(looked);
    if (path === '/api/homework/events') return json(events);
    if (path.endsWith('/ticks')) return new Response(null, { status: refuses ? 500 : 204 });
    return json(week);
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={['/semaine?date=2026-11-26']}>
        <SessionContext value={{ me, spaces: ['family'], space: 'family', enter: () => undefined }}>
          <FamilyWeekScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

const thursday = async () => within(await screen.findByRole('region', { name: 'Jeudi 26 novembre' }));

it('shows each day with all children, and one of them alone where that is wished', async () => {
  show();

  const day = await thursday();
  expect(day.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'LéLéa',
    'ToTom',
  ]);
  expect(day.getByText('À rendre en ligne')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: /Tom CM2/ }));
  expect(day.queryByText('Lecture')).not.toBeInTheDocument();
});

it('ticks in place, and takes that back when it can’t be kept', async () => {
  show();
  const box = (await thursday()).getByRole('checkbox', { name: /^Fait\s: Lecture\. Page 12/ });

  await userEvent.click(box);
  expect(box).toBeChecked();
  expect(calls).toContain('POST /api/homework/entries/e/ticks');

  refuses = true;
  await userEvent.click(box);
  await vi.waitFor(() => expect(box).toBeChecked());
});

it('says what is new in this week since it was seen, also what is gone, and of whom', async () => {
  looked = [
    {
      childId: 'lea',
      lookedBefore: '2026-11-23T17:12:00Z',
      news: [
        { kind: 'HOMEWORK', turn: 'NEW', day: '2026-11-26', key: 'e', label: 'Lecture' },
        { kind: 'CHANGE', turn: 'GONE', day: '2026-11-27', key: 'm', label: 'Musée' },
      ],
    },
    { childId: 'tom', lookedBefore: null, news: [] },
  ];
  show();

  const news = within(await screen.findByRole('region', { name: 'Depuis votre dernière visite' }));
  expect(
    news.getByText(/^2 choses ont changé dans cette semaine depuis que vous l’avez vue, /),
  ).toBeVisible();
  expect(news.getByText(/Musée, vendredi 27 novembre/)).toHaveTextContent(/^Retiré .*Léa$/);
  expect((await thursday()).getByText('Nouveau')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: /Tom CM2/ }));
  expect(screen.queryByRole('region', { name: 'Depuis votre dernière visite' })).not.toBeInTheDocument();
});

it('says that nothing has changed only where the week was seen before', async () => {
  looked = [{ childId: 'lea', lookedBefore: '2026-11-23T17:12:00Z', news: [] }];
  show();

  expect(await screen.findByText(/^Rien n’a changé dans cette semaine/)).toBeVisible();
  expect(screen.queryByText('Nouveau')).not.toBeInTheDocument();
});

it('marks nothing where it is the first look', async () => {
  show();

  await thursday();
  await vi.waitFor(() => expect(calls).toContain('PUT /api/homework/look'));
  expect(screen.queryByText(/depuis que vous l’avez vue/)).not.toBeInTheDocument();
});

it('shows events on their day, also of a week-end, with the answer that is awaited', async () => {
  const event = (id: string, title: string, day: string, asked: boolean): SchoolEvent => ({
    id,
    version: 0,
    schoolId: 's',
    classes: [],
    children: ['lea'],
    what: { title, words: '', place: '', bring: '' },
    when: { from: day, to: day, starts: null, ends: null },
    asking: { until: asked ? day : null, places: null, helpers: false },
    leads: false,
    asked,
    open: asked,
    suspended: false,
    own: null,
    free: null,
    counts: null,
    closed: null,
    calledOffAt: null,
  });
  events = [
    event('market', 'Marché', '2026-11-26', true),
    event('feast', 'Fête', '2026-11-28', false),
    { ...event('other', 'Cross', '2026-11-26', false), children: [] },
  ];
  show();

  expect(await (await thursday()).findByRole('link', { name: /Marché.*Réponse attendue/ })).toBeVisible();
  expect((await thursday()).queryByText('Cross')).not.toBeInTheDocument();
  const saturday = within(screen.getByRole('region', { name: 'Samedi 28 novembre' }));
  expect(saturday.getByRole('link', { name: 'Fête' })).toBeVisible();
});

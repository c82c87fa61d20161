import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { type Call, json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { CalendarFeed } from '../api';
import { CalendarButton } from './CalendarButton';

const path = '/api/public/calendars/secret.ics';
const feedOf = (target: Partial<CalendarFeed>): CalendarFeed => ({
  id: 'feed',
  classId: null,
  childId: null,
  openedAt: '2026-11-24T09:00:00Z',
  ...target,
});

async function openFor(props: ComponentProps<typeof CalendarButton>, open: CalendarFeed[] = []) {
  let feeds = open;
  const calls = serve((call) => {
    if (call.method === 'POST') feeds = [feedOf(call.body as Partial<CalendarFeed>)];
    if (call.method === 'DELETE') feeds = [];
    if (call.method === 'POST') return json({ path, square: 'data:image/png;base64,AA' }, 201);
    return call.method === 'DELETE' ? new Response(null, { status: 204 }) : json(feeds);
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CalendarButton {...props} />
      <Toasts />
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Dans mon agenda' }));
  return { calls, sheet: within(await screen.findByRole('dialog', { name: 'S’abonner au calendrier' })) };
}

const sent = (calls: Call[], method: string) => calls.filter((call) => call.method === method);

beforeAll(() => speak('fr', 'app/ui', 'core/feeds', 'homework/calendar'));

it('makes a link for a child, shows it once and takes it away', async () => {
  const { calls, sheet } = await openFor({ child: { id: 'lea', name: 'Léa' } });

  expect(await sheet.findByText('Aucun lien pour le moment.')).toBeVisible();
  await userEvent.click(sheet.getByRole('button', { name: 'Créer un lien' }));

  const address = `${window.location.origin}${path}`;
  expect(await sheet.findByLabelText('Adresse du calendrier de Léa')).toHaveValue(address);
  expect(sheet.getByRole('link', { name: 'Ajouter à mon agenda' })).toHaveAttribute(
    'href',
    address.replace(/^http:/, 'webcal:'),
  );
  expect(sheet.getByAltText('Adresse en carré à lire par un téléphone')).toBeInTheDocument();
  await userEvent.click(sheet.getByRole('button', { name: 'Supprimer le lien' }));

  expect(await sheet.findByText('Aucun lien pour le moment.')).toBeVisible();
  expect(sent(calls, 'DELETE').map(({ path: at }) => at)).toEqual(['/api/homework/calendars/feed']);
});

it('says since when a link is open, and tells no address again', async () => {
  const { sheet } = await openFor({ child: { id: 'lea', name: 'Léa' } }, [feedOf({ childId: 'lea' })]);

  expect(await sheet.findByText('Lien créé le 24 novembre 2026.')).toBeVisible();
  expect(sheet.getByRole('button', { name: 'Renouveler le lien' })).toBeVisible();
  expect(sheet.queryByLabelText('Adresse du calendrier de Léa')).toBeNull();
});

it('lets a teacher have all own classes in one calendar, or one class', async () => {
  const { calls, sheet } = await openFor({ schoolClass: { id: 'ce1', name: 'CE1' }, hasOwn: true });

  await userEvent.click(await sheet.findByRole('radio', { name: 'CE1' }));
  await userEvent.click(await sheet.findByRole('button', { name: 'Créer un lien' }));

  await sheet.findByLabelText('Adresse du calendrier');
  expect(sent(calls, 'POST').map(({ body }) => body)).toEqual([{ classId: 'ce1', childId: null }]);
});

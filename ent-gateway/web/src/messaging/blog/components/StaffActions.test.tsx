import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Article } from '../api';
import { article } from '../testArticle';
import { StaffActions } from './StaffActions';

const picture = {
  id: 'f',
  name: 'f.png',
  mediaType: 'image/png',
  size: 1,
  off: false,
  said: true,
  withheld: null,
};

function show(shown: Article, answer: () => Response = () => json(shown)) {
  const calls = serve(answer);
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <StaffActions article={shown} />
      </MemoryRouter>
      <Toasts />
    </QueryClientProvider>,
  );
  return calls;
}

beforeAll(() => speak('fr', 'app/ui', 'messaging/blog'));

it('never offers to publish plainly what shows a child without consent, and names the child', async () => {
  show(
    article('a', 'SUBMITTED', {
      audience: 'SCHOOL',
      pupils: [{ id: 'ines', givenName: 'Inès', familyName: 'Colin' }],
      files: [{ ...picture, pupilIds: ['ines'], withoutConsent: ['ines'] }],
    }),
  );

  expect(await screen.findByText(/Inès Colin/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Publier' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Publier aux familles' })).toBeVisible();
});

it('leads straight to blurring those who may not be shown, on the picture on which they are', async () => {
  const files = [
    { ...picture, id: 'e', pupilIds: ['paul'], withoutConsent: [] },
    { ...picture, pupilIds: ['ines', 'paul'], withoutConsent: ['ines'] },
  ];
  show(article('a', 'SUBMITTED', { files }));

  expect(await screen.findByRole('link', { name: 'Flouter 1 visage' })).toHaveAttribute(
    'href',
    '/blog/a/ecrire?flouter=f#images',
  );
});

it('offers to blur no page, where there is no place for it, and no sound', () => {
  const refusing = { ...picture, pupilIds: ['ines'], withoutConsent: ['ines'] };
  show(article('a', 'SUBMITTED', { page: true, files: [refusing] }));
  show(article('b', 'SUBMITTED', { files: [{ ...refusing, mediaType: 'audio/mpeg' }] }));

  expect(screen.queryByRole('link', { name: /Flouter/ })).toBeNull();
});

it('says to whom an article was published', async () => {
  show(article('a', 'SUBMITTED', { audience: 'FAMILIES' }));

  await userEvent.click(screen.getByRole('button', { name: 'Publier' }));

  expect(
    await screen.findByText(/^L’article est publié\. Lecteurs.: La classe et ses familles$/),
  ).toBeVisible();
});

it('asks who is on the pictures before anything is published', () => {
  show(
    article('a', 'SUBMITTED', {
      files: [{ ...picture, said: false, pupilIds: [], withoutConsent: [] }],
    }),
  );

  expect(screen.queryByRole('button', { name: /Publier/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Dire qui est sur les images' })).toBeVisible();
});

it('publishes a drawing once its teacher has ticked that nobody is on it, whatever it is called', async () => {
  const drawing = { ...picture, name: 'dessin 10h12.png', said: false, pupilIds: [], withoutConsent: [] };
  const calls = show(article('a', 'SUBMITTED', { version: 3, files: [drawing] }));
  expect(screen.queryByRole('button', { name: /Publier/ })).toBeNull();

  await userEvent.click(screen.getByRole('checkbox', { name: /Personne n’est sur «.dessin 10h12/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Publier' }));

  expect(calls[0]?.body).toMatchObject({ version: 3, saidIds: ['f'] });
});

it('says by no tick who is heard in a sound', () => {
  const sound = { ...picture, name: 'dessin 1.mp3', mediaType: 'audio/mpeg', said: false };
  show(article('a', 'SUBMITTED', { files: [{ ...sound, pupilIds: [], withoutConsent: [] }] }));

  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('button', { name: /Publier/ })).toBeNull();
});

it('names the children of a refusal', async () => {
  show(article('a', 'SUBMITTED'), () =>
    json(
      {
        type: 'urn:ent:problem:messaging:image-consent',
        status: 409,
        pictures: [{ fileId: 'f', children: [{ id: 'p', givenName: 'Paul', familyName: 'Roy' }] }],
      },
      409,
    ),
  );

  await userEvent.click(screen.getByRole('button', { name: 'Publier' }));

  expect(await screen.findByText(/Paul Roy/)).toBeVisible();
});

it('says before a project page is published that there is nothing on it yet', async () => {
  const blocks = [{ kind: 'MAP', title: '', places: [] }];
  show(article('a', 'SUBMITTED', { page: true }), () => json({ map: null, blocks }));
  expect(await screen.findByText(/^Cette page est encore vide/)).toBeVisible();

  cleanup();
  const calls = show(article('b', 'SUBMITTED', { page: true }), () =>
    json({ map: null, blocks: [{ ...blocks[0], title: 'Nos villages' }] }),
  );
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(screen.getByRole('button', { name: 'Publier' })).toBeVisible();
  expect(screen.queryByText(/page est encore vide/)).toBeNull();
});

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Article } from '../api';
import { article } from '../testArticle';
import { StaffActions } from './StaffActions';

const picture = { id: 'f', name: 'f.png', mediaType: 'image/png', size: 1, off: false, said: true };

function show(shown: Article, answer: () => Response = () => json(shown)) {
  serve(answer);
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <StaffActions article={shown} />
      </MemoryRouter>
      <Toasts />
    </QueryClientProvider>,
  );
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

it('asks who is on the pictures before anything is published', () => {
  show(
    article('a', 'SUBMITTED', {
      files: [{ ...picture, said: false, pupilIds: [], withoutConsent: [] }],
    }),
  );

  expect(screen.queryByRole('button', { name: /Publier/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Dire qui est sur les images' })).toBeVisible();
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

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { SessionContext, type Session } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { Article } from '../api';
import { article } from '../testArticle';
import { ArticleBody } from './ArticleBody';
import { ArticleCard } from './ArticleCard';

beforeAll(() => speak('fr', 'app/ui', 'messaging/blog'));

function show(shown: Article, space: Session['space'], card = false) {
  serve(() => json({ poll: null, writable: false }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ space, me: { person: { id: 'claire' } } } as unknown as Session}>
        <MemoryRouter>
          {card ? <ArticleCard article={shown} /> : <ArticleBody article={shown} />}
        </MemoryRouter>
      </SessionContext>
    </QueryClientProvider>,
  );
}

it('leads no one who writes no longer in the journal into a form that is refused', () => {
  show(article('a', 'DRAFT', { classId: null, standing: 'AUTHOR', writable: false }), 'family');

  expect(screen.getByText(/Vous n’écrivez plus dans le journal/)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Modifier l’article' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Supprimer l’article' })).toBeNull();
});

it('tells a pupil who has changed class of which blog that is, as one speaks to a child', () => {
  show(article('a', 'DRAFT', { standing: 'AUTHOR', writable: false, className: 'CE1' }), 'pupil');

  expect(screen.getByText(/^Tu n’écris plus dans le blog de ton ancienne classe, CE1\./)).toBeVisible();
  expect(screen.queryByText(/Vous n’écrivez plus/)).toBeNull();
  expect(screen.queryByRole('link', { name: 'Modifier l’article' })).toBeNull();
});

it('does so without the name of a class that is closed, and of the journal of a school', () => {
  const left = { standing: 'AUTHOR', writable: false } as const;
  show(article('a', 'DRAFT', left), 'pupil');
  show(article('b', 'RETURNED', { ...left, classId: null }), 'pupil');

  expect(screen.getByText(/^Tu n’écris plus dans le blog de ton ancienne classe\./)).toBeVisible();
  expect(screen.getByText(/^Tu n’écris plus dans ce journal\./)).toBeVisible();
});

it('lets those who do go on', () => {
  show(article('a', 'RETURNED', { classId: null, standing: 'AUTHOR' }), 'family');

  expect(screen.getByRole('link', { name: 'Modifier l’article' })).toBeVisible();
  expect(screen.queryByText(/Vous n’écrivez plus/)).toBeNull();
});

it('tells an animator where readers answer', () => {
  show(article('a', 'PUBLISHED', { classId: null, standing: 'AUTHOR' }), 'service');

  expect(screen.getByText(/Les réactions et les commentaires se lisent à l’école/)).toBeVisible();
});

it('says of which class an article of another one is', () => {
  show(article('a', 'PUBLISHED', { audience: 'SCHOOL', className: 'CM2' }), 'family', true);

  expect(screen.getByText('CM2')).toBeVisible();
  expect(screen.queryByText('Toute l’école')).toBeNull();
});

it('says so of what a pupil has in hand in a former class', () => {
  show(article('a', 'DRAFT', { standing: 'AUTHOR', writable: false, className: 'CE1' }), 'pupil', true);

  expect(screen.getByText('CE1')).toBeVisible();
});

it('calls an article in hand nothing for the whole school', () => {
  show(article('a', 'DRAFT', { audience: 'SCHOOL', standing: 'AUTHOR' }), 'pupil', true);

  expect(screen.queryByText('Toute l’école')).toBeNull();
});

const held = (id: string, mediaType: string, withheld: Article['files'][number]['withheld']) => ({
  id,
  name: `${id}.x`,
  mediaType,
  size: 12,
  withheld,
  pupilIds: [],
  withoutConsent: [],
  said: true,
  off: false,
});

it('says in the place of what the virus scanner holds why nobody gets it', () => {
  const files = [
    held('potager', 'image/png', 'WAITING'),
    held('poule', 'image/png', null),
    held('chant', 'audio/mpeg', 'INFECTED'),
    held('ronde', 'video/mp4', 'LOST'),
  ];
  show(article('a', 'PUBLISHED', { standing: 'READER', files }), 'family');

  expect(screen.getByText('En cours de vérification')).toBeVisible();
  expect(screen.getByText(/^Virus.: retenu$/)).toBeVisible();
  expect(screen.getByText('Perdu')).toBeVisible();
  expect(screen.getAllByRole('img').map((image) => image.getAttribute('src'))).toEqual([
    '/api/core/files/poule/thumbnail',
  ]);
  expect(document.querySelector('audio, video')).toBeNull();
});

it('puts a picture on the card that is let through, or says that there is none yet', () => {
  const waiting = held('potager', 'image/png', 'WAITING');
  const free = held('poule', 'image/png', null);
  show(article('a', 'PUBLISHED', { files: [waiting, free] }), 'family', true);
  expect(screen.queryByText('En cours de vérification')).toBeNull();

  show(article('b', 'PUBLISHED', { files: [waiting] }), 'family', true);
  expect(screen.getByText('En cours de vérification')).toBeVisible();
  expect(document.querySelectorAll('img')).toHaveLength(1);
});

it('tells an author who can read what is published', () => {
  show(article('a', 'PUBLISHED', { standing: 'AUTHOR' }), 'service');

  expect(screen.getByText(/^Lecteurs.: La classe et ses familles$/)).toBeVisible();
});

it('counts no families of an article that is for the class alone', () => {
  const { echo } = article('a', 'PUBLISHED');
  const read = { ...echo, families: { read: 0, all: 21 } };
  show(article('a', 'PUBLISHED', { audience: 'CLASS', echo: read }), 'teacher', true);
  expect(screen.queryByText(/famille/)).toBeNull();

  show(article('a', 'PUBLISHED', { echo: read }), 'teacher', true);
  expect(screen.getByText('0 famille sur 21')).toBeVisible();
});

it('leads from a picture that was taken off to blurring those because of whom it was', () => {
  const off = {
    ...held('potager', 'image/png', null),
    off: true,
    pupilIds: ['lea'],
    withoutConsent: ['lea'],
  };
  const pupils = [{ id: 'lea', givenName: 'Léa', familyName: 'Benali' }];
  show(article('a', 'PUBLISHED', { files: [off], pupils }), 'teacher');

  expect(screen.getByText(/Léa Benali/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Flouter 1 visage' })).toHaveAttribute(
    'href',
    '/blog/a/ecrire?flouter=potager#images',
  );
});

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { SentNotes } from './SentNotes';

const tom = { id: 'tom', givenName: 'Tom', familyName: 'Benali' };
const me = { children: [tom] } as Me;

beforeAll(() => speak('fr', 'app/ui', 'canteen/absence'));

it('names the child of each absence, not in colour alone', async () => {
  const note = {
    id: 'n',
    childId: 'tom',
    reason: 'Fièvre',
    papers: 0,
    state: 'SENT',
    late: false,
    mine: false,
  };
  const days = [
    { ...note, from: '2026-11-30', to: '2026-11-30' },
    { ...note, id: 'm', from: '2026-12-01', to: '2026-12-03' },
  ];
  serve(() => json(days));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ me, spaces: ['family'], space: 'family', enter: () => undefined }}>
        <SentNotes />
      </SessionContext>
    </QueryClientProvider>,
  );

  expect(await screen.findByText('Tom, lundi 30 novembre')).toBeVisible();
  expect(screen.getByText('Tom, du mardi 1er décembre au jeudi 3 décembre')).toBeVisible();
});

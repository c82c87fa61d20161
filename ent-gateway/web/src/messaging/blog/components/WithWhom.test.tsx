import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { WithWhom } from './WithWhom';

const me = { person: { id: 'rose', givenName: 'Rose', familyName: 'Colin' } } as unknown as Me;

function Chosen() {
  const [chosen, choose] = useState<string[]>([]);
  return (
    <>
      <WithWhom classId="ce1" chosen={chosen} onChange={choose} />
      <output>{chosen.join(' ')}</output>
    </>
  );
}

beforeAll(() => speak('fr', 'app/ui', 'messaging/blog'));

it('asks for the class once somebody wants to know, and keeps the pupil who writes', async () => {
  const calls = serve(() =>
    json({
      pupilsBegin: false,
      classmates: [
        { id: 'rose', name: 'Rose' },
        { id: 'malo', name: 'Malo' },
      ],
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ me, spaces: ['pupil'], space: 'pupil', enter: () => undefined }}>
        <Chosen />
      </SessionContext>
    </QueryClientProvider>,
  );
  expect(calls).toHaveLength(0);

  await userEvent.click(screen.getByRole('button', { name: /^Avec qui/ }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Malo' }));

  expect(calls.map(({ path }) => path)).toEqual(['/api/messaging/shared-text-rules/ce1']);
  expect(screen.queryByRole('checkbox', { name: 'Rose' })).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent('rose malo');
});

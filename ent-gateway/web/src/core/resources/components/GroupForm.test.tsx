import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { SessionContext, type Session } from '../../../app/session';
import { speak } from '../../../app/testing';
import { GroupForm } from './GroupForm';

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));

it('says so when a word finds nobody', async () => {
  const zoe = { id: 'zoe', givenName: 'Zoé', familyName: 'Dupré', className: 'CE1' };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ me: { person: { id: 'me' } } } as unknown as Session}>
        <GroupForm people={[zoe]} members={[]} onDone={() => undefined} />
      </SessionContext>
    </QueryClientProvider>,
  );
  const find = screen.getByLabelText('Chercher une personne');

  await userEvent.type(find, 'zo');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await userEvent.type(find, 'rro');

  expect(screen.getByRole('status')).toHaveTextContent('Personne de ce nom');
});

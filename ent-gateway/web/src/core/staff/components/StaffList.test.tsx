import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { StaffMember } from '../api';
import { StaffList } from './StaffList';

const member = (id: string, familyName: string): StaffMember => ({
  person: { id, givenName: 'Alix', familyName },
  roles: [{ role: 'TEACHER', schoolId: 'mace', className: 'CP' }],
  email: `${id}@ecole.test`,
  account: 'NONE',
  invitation: null,
  invitable: true,
});

const me = { roles: [] } as unknown as Me;
let sent: ReturnType<typeof serve>;
beforeAll(() => speak('fr', 'app/ui', 'core/staff', 'core/accounts'));
beforeEach(() => {
  sent = serve(() => json({ count: 1 }, 202));
});

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
        <MemoryRouter>
          <StaffList
            staff={[member('alix', 'Cordier'), member('alex', 'Roux')]}
            schoolOf={() => 'Jean-Macé'}
          />
        </MemoryRouter>
      </SessionContext>
    </QueryClientProvider>,
  );

it('names those who are about to be invited, and invites none whom the filter leaves out', async () => {
  show();
  await userEvent.type(screen.getByRole('searchbox'), 'cord');

  await userEvent.click(screen.getByRole('button', { name: 'Inviter 1 personne par courriel' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(sheet.getByText('Alix Cordier')).toBeVisible();
  expect(sheet.getByText('alix@ecole.test')).toBeVisible();
  expect(sheet.queryByText('Alix Roux')).toBeNull();
  expect(sent).toEqual([]);

  await userEvent.click(sheet.getByRole('button', { name: 'Envoyer l’invitation' }));
  expect(sent.map(({ body }) => body)).toEqual([
    { invitations: [{ personId: 'alix', email: 'alix@ecole.test' }] },
  ]);
});

it('tells members of several schools apart, and counts each group', () => {
  show();

  expect(screen.getAllByText('Enseignement, CP, Jean-Macé')).toHaveLength(2);
  expect(screen.getByRole('radio', { name: 'À inviter (2)' })).toBeVisible();
});

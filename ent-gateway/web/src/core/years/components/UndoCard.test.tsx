import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import { PupilsCard } from './PupilsCard';
import { plan, summary } from './testing';
import { UndoCard } from './UndoCard';

beforeAll(() => speak('fr', 'app/ui', 'core/years'));

function show(element: React.ReactNode) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>{element}</MemoryRouter>
    </QueryClientProvider>,
  );
}

const waiting = (startsOn: string) => summary({ state: 'APPLIED', undoable: true, startsOn });

it('promises that choices come back only before the year begins', async () => {
  show(<UndoCard change={plan({ summary: waiting('2099-09-01') })} />);

  await userEvent.click(screen.getByRole('button', { name: 'Annuler le passage' }));

  expect(screen.getByText(/vous retrouvez vos classes, vos enseignants et vos choix/)).toBeVisible();
});

it('promises nothing of the kind once it has begun', async () => {
  show(<UndoCard change={plan({ summary: waiting('2020-09-01') })} />);

  await userEvent.click(screen.getByRole('button', { name: 'Annuler le passage' }));

  expect(screen.getByText(/le projet est simplement retiré/)).toBeVisible();
});

it('says while a passage waits that pupils have changed, and what to do', () => {
  show(<PupilsCard change={plan({ summary: waiting('2099-09-01'), outdated: 3 })} />);

  expect(screen.getByText(/3 élèves ont changé depuis la validation.*vos choix sont gardés/)).toBeVisible();
});

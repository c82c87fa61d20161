import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { School } from '../../../core/school';
import type { Activity, Suspension } from '../api';
import { DecidedSuspension } from './DecidedSuspension';

const schools = [
  { id: 'ferry', name: 'Jules Ferry' },
  { id: 'tilleuls', name: 'Les Tilleuls' },
] as School[];
const activity = (id: string, name: string, schoolId: string) =>
  ({ id, name, schoolId, audience: { schools: [] as string[] } }) as unknown as Activity;
const activities = [
  activity('lunch', 'Cantine', 'ferry'),
  activity('study', 'Étude', 'ferry'),
  activity('other', 'Cantine', 'tilleuls'),
];
const show = (suspension: Partial<Suspension>) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DecidedSuspension
        suspension={
          {
            id: 's',
            reason: 'STRIKE',
            label: '',
            from: '2026-12-17',
            to: '2026-12-17',
            classId: null,
            freeOfCharge: true,
            ...suspension,
          } as Suspension
        }
        schools={schools}
        activities={activities}
        undoing={false}
        onUndo={() => undefined}
      />
    </QueryClientProvider>,
  );

beforeAll(() => speak('fr', 'app/ui', 'canteen/activities'));

it('says which activities of which school are called off', () => {
  show({ activities: ['lunch', 'study'] });

  expect(screen.getByText('Cantine, Étude · Jules Ferry')).toBeVisible();
});

it('names the class that alone is concerned', async () => {
  serve(() => json([{ id: 'ce1', name: 'CE1 Mme Aubin', schoolId: 'ferry' }]));
  show({ activities: ['lunch'], classId: 'ce1' });

  expect(await screen.findByText('Cantine · Jules Ferry · classe CE1 Mme Aubin seulement')).toBeVisible();
});

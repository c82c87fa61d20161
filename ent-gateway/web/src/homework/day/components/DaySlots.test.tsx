import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { DiaryEntry } from '../../diary';
import type { TimetableDay } from '../../timetable';
import { somebody } from '../../timetable/components/testWeek';
import { testEntry } from '../testEntry';
import type { NotedSlot } from '../slots';
import { DaySlots } from './DaySlots';

const monday = '2026-11-23';
const slot = (id: string, subject: 'FRENCH' | 'MATHEMATICS', from: string) => ({
  id,
  kind: 'LESSON',
  subject,
  title: subject === 'FRENCH' ? 'Lecture' : null,
  from,
  to: '11:30:00',
  place: null,
  bring: null,
  teacherId: null,
  groupId: null as string | null,
});
const day = {
  date: monday,
  closed: null,
  closedFor: null,
  slots: [slot('reading', 'FRENCH', '08:45:00'), slot('sums', 'MATHEMATICS', '10:15:00')],
  changes: [],
} as unknown as TimetableDay;

function show(
  shown: Partial<TimetableDay> = {},
  written: unknown[] = [1],
  noted?: NotedSlot,
  state: DiaryEntry['state'] = 'PUBLISHED',
) {
  const onNote = vi.fn();
  serve(({ path }) => {
    if (path.includes('timetables'))
      return json({
        days: [{ ...day, ...shown }],
        teachers: [{ id: 'her', givenName: 'Nadia', familyName: 'Roy' }],
        groups: [{ id: 'readers', name: 'Lecture A' }],
        desk: { slots: written },
      });
    if (path.includes('slot-sheets')) return json([]);
    return json({
      from: monday,
      to: '2026-11-27',
      entries: [testEntry({ slotId: 'reading', text: 'Le loup', state })],
    });
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SessionContext
          value={{ me: somebody, spaces: ['teacher'], space: 'teacher', enter: () => undefined }}
        >
          <DaySlots
            classId="c"
            date={monday}
            onDate={() => undefined}
            noted={noted}
            onNote={onNote}
            form={<p>le formulaire</p>}
          />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return onNote;
}

beforeAll(() =>
  speak('fr', 'app/ui', 'homework/day', 'homework/timetable', 'homework/sheets', 'homework/diary'),
);

it('lists the slots of the day with what is noted in each', async () => {
  show();

  const [reading, sums] = await screen.findAllByRole('listitem');
  expect(reading).toHaveTextContent(/8\sh\s45/);
  expect(await within(reading as HTMLElement).findByText('Le loup')).toBeInTheDocument();
  expect(reading).toHaveTextContent('Noté');
  expect(sums).toHaveTextContent('Mathématiques');
  expect(sums).not.toHaveTextContent('Noté');
});

it('doesn’t call a draft noted', async () => {
  show({}, [1], undefined, 'DRAFT');

  const [reading] = await screen.findAllByRole('listitem');
  expect(await within(reading as HTMLElement).findByText('Le loup')).toBeInTheDocument();
  expect(reading).toHaveTextContent('Brouillon');
  expect(reading).not.toHaveTextContent('Noté');
});

it('begins the note of a slot with its subject and its day', async () => {
  const onNote = show();

  await userEvent.click(await screen.findByRole('button', { name: /^Noter la séance\s: Mathématiques/ }));

  expect(onNote).toHaveBeenCalledWith({
    slotId: 'sums',
    date: monday,
    subject: 'Mathématiques',
    groupId: null,
  });
});

it('opens the note below its slot, and at the end when another day is on show', async () => {
  show({}, [1], { slotId: 'reading', date: monday, subject: 'Lecture' });

  const items = await screen.findAllByRole('listitem');
  expect(items[0]).toHaveTextContent('Lecture');
  expect(items[1]).toHaveTextContent('le formulaire');
  cleanup();
  show({}, [1], { slotId: 'reading', date: '2026-11-24', subject: 'Lecture' });

  expect(await screen.findByText('le formulaire')).toBeVisible();
  const others = await screen.findAllByRole('listitem');
  expect(others.map(({ textContent }) => textContent)).not.toContain('le formulaire');
});

it('says that there is no school', async () => {
  show({ closed: 'LOCAL', closedFor: 'Pont de la commune', slots: [] });

  expect(await screen.findByText('Pont de la commune')).toBeInTheDocument();
});

it('leads to the timetable as long as nothing is written in it', async () => {
  show({ slots: [] }, []);

  expect(await screen.findByRole('link', { name: /emploi du temps/ })).toHaveAttribute(
    'href',
    '/emploi-du-temps?classe=c',
  );
});

it('says for whom a slot is and who takes it, a colleague’s behind the own ones', async () => {
  show({
    slots: [
      { ...slot('reading', 'FRENCH', '08:45:00'), teacherId: 'her', groupId: 'readers' },
      slot('sums', 'MATHEMATICS', '10:15:00'),
    ] as unknown as TimetableDay['slots'],
  });

  const [sums, reading] = await screen.findAllByRole('listitem');
  expect(sums).toHaveTextContent('Mathématiques');
  expect(reading).toHaveTextContent('Lecture A, Nadia Roy');
  expect(reading).toHaveClass('is-quiet');
});

it('shows what is special on the day, also where it takes the place of all slots', async () => {
  const trip = {
    id: 'museum',
    date: monday,
    kind: 'TRIP' as const,
    from: '08:30:00',
    to: '11:30:00',
    title: 'Sortie au musée',
    note: 'Pique-nique',
  };
  show({ changes: [trip] });
  expect(await screen.findByText('Sortie au musée')).toBeVisible();
  expect(screen.getByText('Pique-nique')).toBeVisible();
  expect(screen.getByText('Lecture')).toBeVisible();

  cleanup();
  show({ changes: [trip], slots: [] });
  expect(await screen.findByText('Sortie au musée')).toBeVisible();
});

import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { keepTownZone } from '../format';
import { speak } from '../testing';
import { DayField } from './DayField';
import { HourField } from './HourField';
import { MomentField } from './MomentField';

type Put = (value: string) => void;

const told: string[] = [];
beforeAll(() => speak('fr', 'app/ui'));
beforeEach(() => {
  told.length = 0;
  keepTownZone('Europe/Paris');
});

function Kept({ start, children }: { start: string; children: (value: string, put: Put) => ReactElement }) {
  const [value, setValue] = useState(start);
  return (
    <>
      {children(value, (next) => {
        told.push(next);
        setValue(next);
      })}
      <button type="button" onClick={() => setValue('')}>
        Vider
      </button>
    </>
  );
}

const hour = (value: string, put: Put) => <HourField label="Champ" value={value} onChange={put} />;
const day = (value: string, put: Put) => <DayField label="Champ" value={value} onChange={put} />;
const moment = (value: string, put: Put) => (
  <MomentField label="Champ" value={value || null} onChange={(at) => put(at ?? '')} />
);

const parts = async () =>
  within(await screen.findByRole('group', { name: 'Champ' })).getAllByRole('spinbutton');
const shown = async () => (await parts()).map((part) => part.textContent);
const clear = async (index: number) => {
  await userEvent.click((await parts())[index] as HTMLElement);
  await userEvent.keyboard('{Backspace}{Backspace}');
};

test.each([
  ['hour', '12:00', 0, ['––', '00'], hour],
  ['minute', '12:30', 1, ['12', '––'], hour],
  ['day', '2026-11-27', 0, ['jj', '11', '2026'], day],
  ['moment’s hour', '2026-11-27T11:00:00.000Z', 3, ['27', '11', '2026', '––', '00'], moment],
])('a cleared %s empties the field for its form', async (_, start, index, left, field) => {
  render(<Kept start={start}>{field}</Kept>);

  await clear(index);

  expect(await shown()).toEqual(left);
  await waitFor(() => expect(told.at(-1)).toBe(''));
});

test('what is missing is said once the field is left, and no longer when it is there', async () => {
  render(<Kept start="2026-11-27">{day}</Kept>);
  await clear(0);
  expect(screen.queryByText(/Complétez la date/)).toBeNull();

  await userEvent.tab({ shift: true });
  await userEvent.click(screen.getByRole('button', { name: 'Vider' }));

  expect(await screen.findByText(/Complétez la date/)).toBeVisible();
  expect((await parts())[0]).toHaveAttribute('aria-invalid', 'true');
  await userEvent.click((await parts())[0] as HTMLElement);
  await userEvent.keyboard('28');
  expect(screen.queryByText(/Complétez la date/)).toBeNull();
  expect(told.at(-1)).toBe('2026-11-28');
});

test('the same figures typed again are the same value again', async () => {
  render(<Kept start="10:00">{hour}</Kept>);
  await clear(0);
  await waitFor(() => expect(told.at(-1)).toBe(''));

  await userEvent.keyboard('1');

  await waitFor(() => expect(told.at(-1)).toBe('01:00'));
  expect(await shown()).toEqual(['01', '00']);
});

test('the same day chosen in the month fills the parts again', async () => {
  render(<Kept start="2026-11-27">{day}</Kept>);
  await clear(1);
  await waitFor(() => expect(told.at(-1)).toBe(''));

  await userEvent.click(screen.getByRole('button', { name: /Ouvrir le calendrier/ }));
  const chosen = within(screen.getByRole('dialog')).getByRole('button', { name: /27/ });
  await userEvent.click(chosen);

  await waitFor(() => expect(told.at(-1)).toMatch(/-27$/));
  expect((await shown())[0]).toBe('27');
});

test('a form that empties the field empties all its parts', async () => {
  render(<Kept start="12:00">{hour}</Kept>);

  await userEvent.click(screen.getByRole('button', { name: 'Vider' }));

  expect(await shown()).toEqual(['––', '––']);
});

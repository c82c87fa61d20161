import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type Day, keepTownZone } from '../format';
import { speak } from '../testing';
import { DayField } from './DayField';
import { HourField } from './HourField';
import { MomentField } from './MomentField';

const told: (string | null)[] = [];
beforeAll(() => speak('fr', 'app/ui'));
beforeEach(() => {
  told.length = 0;
  keepTownZone('Europe/Paris');
});

function ADay({ start = '' }: { start?: Day }) {
  const [day, setDay] = useState(start);
  const keep = (next: Day) => {
    told.push(next);
    setDay(next);
  };
  return <DayField label="Jour" value={day} onChange={keep} />;
}

function AnHour() {
  const [hour, setHour] = useState('');
  const keep = (next: string) => {
    told.push(next);
    setHour(next);
  };
  return <HourField label="Début" value={hour} onChange={keep} />;
}

const parts = async (name: string) =>
  within(await screen.findByRole('group', { name })).getAllByRole('spinbutton');
const typed = async (name: string, figures: string) => {
  await userEvent.click((await parts(name))[0] as HTMLElement);
  await userEvent.keyboard(figures);
};

test('a day is typed day, month, year', async () => {
  render(<ADay />);

  await typed('Jour', '30112026');

  expect(told.at(-1)).toBe('2026-11-30');
});

test('a year half typed is no day yet', async () => {
  render(<ADay start="2026-11-30" />);

  await typed('Jour', '14122027');

  expect(told.at(-1)).toBe('2027-12-14');
  expect(told.filter((day) => day?.startsWith('0'))).toEqual([]);
  expect((await parts('Jour')).map((part) => part.textContent)).toEqual(['14', '12', '2027']);
});

test('a day is chosen in a month that begins on a Monday', async () => {
  render(<ADay start="2026-11-25" />);

  await userEvent.click(await screen.findByRole('button', { name: /Ouvrir le calendrier/ }));

  const month = screen.getByRole('dialog');
  expect(within(month).getByRole('heading')).toHaveTextContent('novembre 2026');
  expect(within(month).getAllByRole('columnheader', { hidden: true })[0]).toHaveTextContent('lun.');
  await userEvent.click(within(month).getByRole('button', { name: /lundi 30 novembre 2026/ }));
  expect(told).toEqual(['2026-11-30']);
});

test('an hour is one of twenty-four', async () => {
  render(<AnHour />);

  await typed('Début', '1645');

  expect(told.at(-1)).toBe('16:45');
});

test('a moment whose year is half typed is none yet', async () => {
  render(<MomentField label="Ouvre" value="2026-11-30T08:00:00.000Z" onChange={(at) => told.push(at)} />);

  await userEvent.click((await parts('Ouvre'))[2] as HTMLElement);
  await userEvent.keyboard('2');

  expect(told.at(-1)).toBeNull();
});

test('a moment is one of the town, wherever the reader is', async () => {
  keepTownZone('Indian/Reunion');
  render(<MomentField label="Ouvre" value="2026-11-30T04:00:00.000Z" onChange={(at) => told.push(at)} />);

  expect((await parts('Ouvre')).map((part) => part.textContent)).toEqual(['30', '11', '2026', '08', '00']);
  await typed('Ouvre', '01');

  expect(told).toEqual(['2026-11-01T04:00:00.000Z']);
});

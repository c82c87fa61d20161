import type { Page } from '@playwright/test';

/** Types a day (`2026-11-30`) as a French keyboard would: day, month, year. */
export async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('group', { name: label, exact: true });
  await field.getByRole('spinbutton').first().pressSequentially(day.split('-').reverse().join(''));
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The days of class of a school in two months, a week from now at the earliest: holidays are passed over. */
export async function daysOfClass(page: Page, school: string): Promise<string[]> {
  const read = async <T>(path: string): Promise<T> => (await (await page.request.get(path)).json()) as T;
  const schools = await read<{ id: string; name: string }[]>('/api/core/schools');
  const id = schools.find(({ name }) => name === school)?.id ?? '';
  const days = Array.from({ length: 60 }, (_, offset) => inDays(7 + offset));
  const closures = await read<{ date: string }[]>(
    `/api/core/closures?schoolId=${id}&from=${inDays(7)}&to=${inDays(66)}`,
  );
  const closed = new Set(closures.map(({ date }) => date));
  return days.filter((day) => !closed.has(day));
}

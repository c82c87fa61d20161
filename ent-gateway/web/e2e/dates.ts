import type { Page } from '@playwright/test';

/** Types a day (`2026-11-30`) as a French keyboard would: day, month, year. */
export async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('group', { name: label, exact: true });
  await field.getByRole('spinbutton').first().pressSequentially(day.split('-').reverse().join(''));
}

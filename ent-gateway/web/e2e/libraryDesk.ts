import { expect, type Page } from '@playwright/test';

export const library = '/api/homework/library';

export const read = async <T>(page: Page, path: string): Promise<T> => {
  const answer = await page.request.get(path);
  expect(answer.status(), path).toBe(200);
  return (await answer.json()) as T;
};

interface Found {
  books: { id: string; title: string; here: number; kept: number }[];
}

/** What stands on the label of a book that is on the shelf, and on the card of a pupil. */
export async function takeOnes(page: Page, reader: string) {
  const { classes } = await read<{ classes: { schoolId: string }[] }>(page, '/api/me');
  const school = classes[0]?.schoolId ?? '';
  const [pupil] = await read<{ card: string; loans: { barcode: string }[] }[]>(
    page,
    `${library}/readers?schoolId=${school}&search=${encodeURIComponent(reader)}`,
  );
  const { books } = await read<Found>(page, `${library}/books?schoolId=${school}`);
  const book = books.find(({ here, kept }) => here > kept);
  const { copyList } = await read<{ copyList: { barcode: string; dueOn: string | null }[] }>(
    page,
    `${library}/books/${book?.id}`,
  );
  const barcode = copyList.find(({ dueOn }) => !dueOn)?.barcode ?? '';
  return { card: pupil?.card ?? '', barcode, title: book?.title ?? '' };
}

/** A scanner is a keyboard that types fast and ends with Enter. */
export async function beep(page: Page, signs: string) {
  await page.keyboard.type(signs);
  await page.keyboard.press('Enter');
}

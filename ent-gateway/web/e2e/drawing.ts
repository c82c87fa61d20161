import type { Page } from '@playwright/test';

/** A line from one corner of the sheet to the other. */
export async function drawLine(page: Page, up: boolean, sheet = '.draw-sheet') {
  const box = await page.locator(sheet).boundingBox();
  if (!box) throw new Error('No sheet');
  const y = (part: number) => box.y + box.height * (up ? 1 - part : part);
  await page.mouse.move(box.x + box.width * 0.2, y(0.2));
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y(0.5), { steps: 5 });
  await page.mouse.move(box.x + box.width * 0.8, y(0.8), { steps: 5 });
  await page.mouse.up();
}

import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

/** The first day of a town, on a product that `./ent run --empty --fresh` has just started: once for each start. */
export default defineConfig(journeys, {
  testDir: 'e2e/empty',
  testIgnore: [],
  projects: [{ name: 'empty', use: { viewport: { width: 1360, height: 900 } } }],
});

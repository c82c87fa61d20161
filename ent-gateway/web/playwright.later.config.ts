import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

/** On a product that was started with ENT_FRESHSIGNIN_SERVES=1m: a sign-in serves a minute for what asks for a fresh one. */
export default defineConfig(journeys, {
  testDir: 'e2e/later',
  testIgnore: [],
  projects: [{ name: 'later', use: { viewport: { width: 1360, height: 900 } } }],
});

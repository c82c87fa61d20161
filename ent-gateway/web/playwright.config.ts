import { defineConfig } from '@playwright/test';
import { chromium } from './scripts/chromium.mjs';

/** An empty product, and one whose sign-ins grow old in a minute, have a journey and a configuration of their own. */
const apart = /\/(empty|later)\//;

/** Families come with their phones; the others sit at a desk. */
const onPhones = /(signin|meal|quotient|term)\.spec\.ts/;

/** Browser journeys run against a started product: ENT_URL=http://127.0.0.1:8080 npm run e2e */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  // journeys share one town: an import or a closed day of one would be seen by another
  workers: 1,
  retries: 0,
  // bounds, not waits: two halves of the journeys share two cores
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.ENT_URL ?? 'http://127.0.0.1:8080',
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    // the worker brings every screen to every browser that opens; journeys without network ask for it
    serviceWorkers: 'block',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    // a trace costs each step a picture of the page: ENT_TRACE=retain-on-failure keeps those of what fails
    trace: (process.env.ENT_TRACE as 'retain-on-failure' | undefined) ?? 'off',
    launchOptions: { ...chromium, env: { ...process.env, LANGUAGE: 'fr_FR', LANG: 'C.UTF-8' } },
  },
  projects: [
    {
      name: 'phone',
      testMatch: onPhones,
      use: { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true },
    },
    {
      // journeys run two at a time; what these do rings the bells that journeys on phones count
      name: 'desk',
      testIgnore: [onPhones, apart],
      dependencies: ['phone'],
      use: { viewport: { width: 1360, height: 900 } },
    },
  ],
});

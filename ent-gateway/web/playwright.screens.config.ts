import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** Takes the pictures of docs/screens anew, those of an ordinary week while it is lived: ENT_URL=… ENT_DATA=… npm run screens */
export default defineConfig({
  ...base,
  projects: [
    ...(base.projects ?? []).map(({ name, use }) => ({
      name: name ?? '',
      use: use ?? {},
      testMatch: 'screens.ts',
    })),
    { name: 'week', testMatch: 'ordinary-week.spec.ts' },
  ],
});

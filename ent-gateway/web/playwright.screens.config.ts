import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** Takes the pictures of docs/screens anew: ENT_URL=… ENT_DATA=… npm run screens */
export default defineConfig({
  ...base,
  testMatch: 'screens.ts',
  projects: base.projects?.map(({ name, use }) => ({ name: name ?? '', use: use ?? {} })) ?? [],
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { VitePWA } from 'vite-plugin-pwa';

/** What belongs to the server: the cached shell never answers in its place. */
const server = ['/api', '/login', '/logout', '/oauth2', '/ws', '/actuator'];
/** What every page needs comes in one file, for small ones compress badly; dates and dialogs come with their screens. */
const frame =
  /\/src\/app\/(format|http|i18n|session|ui)\/(?!CalendarField|DayField|DayPicker|HourField|MomentField|Parts|Sheet|messages\/)/;
const gateway = process.env.ENT_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: false,
      manifest: {
        name: 'Préau',
        short_name: 'Préau',
        description: 'L’école, la cantine et la famille, au même endroit.',
        lang: 'fr',
        start_url: '/',
        display: 'standalone',
        background_color: '#faf8f3',
        theme_color: '#1f5547',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        globIgnores: ['**/*latin-ext*'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: server.map((path) => new RegExp(`^${path}(/|$|\\?)`)),
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        skipWaiting: true,
      },
    }),
  ],
  build: {
    assetsInlineLimit: 0,
    sourcemap: false,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', test: frame }] } } },
  },
  server: {
    proxy: Object.fromEntries(server.map((path) => [path, { target: gateway, ws: path === '/ws' }])),
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/app/testing/setup.ts'],
    testTimeout: 20_000,
    restoreMocks: true,
  },
});

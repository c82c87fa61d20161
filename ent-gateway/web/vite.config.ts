import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { VitePWA } from 'vite-plugin-pwa';
import { chunkFileNames, codeSplitting } from './vite.chunks.ts';
import { ofServer, server } from './vite.server.ts';

const gateway = process.env.ENT_URL ?? 'http://127.0.0.1:8080';

/** The icon lies in the page, for its request would have longer headers than itself. */
const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync('public/icon.svg', 'utf8'))}`;

/** Stands in the worker beside what Workbox writes. */
const worker = 'worker.js';
const follow: Plugin = {
  name: 'worker',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const built = Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .map((name) => `/${name}`);
      const source = `const built = ${JSON.stringify(built)};\n${readFileSync('src/worker.js', 'utf8')}`;
      this.emitFile({ type: 'asset', fileName: worker, source });
    },
  },
};

/** Pages of errors stand outside the application, and wear its font by the name it was built with. */
const errorPages: Plugin = {
  name: 'error-pages',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const font = Object.keys(bundle).find((name) => /-next-latin-wght-normal-.*\.woff2$/.test(name));
      const face = `@font-face{font-family:'Atkinson Hyperlegible Next Variable';font-weight:200 800;font-display:swap;src:url(/${font}) format('woff2')}\n`;
      const source = (font ? face : '') + readFileSync('src/error.css', 'utf8');
      this.emitFile({ type: 'asset', fileName: 'error/error.css', source });
    },
  },
};

const library = 'node_modules/maplibre-gl/dist';
const beside = 'src/messaging/projects/frame';

/** The document in which maps are drawn stands outside the application: its files have names that the server knows. */
const mapFrame: Plugin = {
  name: 'map-frame',
  generateBundle() {
    for (const [fileName, path] of [
      ['map/map.js', `${beside}/map.js`],
      ['map/map.css', `${beside}/map.css`],
      ['map/maplibre.js', `${library}/maplibre-gl.mjs`],
      ['map/maplibre-worker.js', `${library}/maplibre-gl-worker.mjs`],
      ['map/maplibre.css', `${library}/maplibre-gl.css`],
    ] as const)
      this.emitFile({
        type: 'asset',
        fileName,
        source: readFileSync(path, 'utf8').replace(/^\/\/# sourceMapping.*$/m, ''),
      });
  },
};

export default defineConfig({
  plugins: [
    react(),
    { name: 'icon', transformIndexHtml: (html) => html.replace('/icon.svg', icon) },
    follow,
    errorPages,
    mapFrame,
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
        // the shell, and the icons that screens share: these are kept once somebody has signed in to open them (see src/app/keepScreens.ts)
        globPatterns: [
          'index.html',
          'assets/{frame,icons,rolldown-runtime}-*.js',
          'assets/*.css',
          'assets/*.woff2',
        ],
        globIgnores: ['**/*latin-ext*'],
        runtimeCaching: [
          {
            urlPattern: /\/assets\//,
            handler: 'CacheFirst',
            options: {
              cacheName: 'screens',
              matchOptions: { ignoreVary: true },
            },
          },
        ],
        importScripts: [worker],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: ofServer,
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
    cssCodeSplit: false,
    // the frame is meant to be one file; `npm run size` bounds it as it is served
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting, chunkFileNames } },
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

import './app/theme/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerSW } from 'virtual:pwa-register';
import { App } from './app/App';
import { changeLanguage } from './app/i18n';
import { readPreferences, showPreferences } from './app/preferences';

/** how long the first screen has the network to itself */
const firstScreen = 5_000;

const preferences = readPreferences();
showPreferences(preferences);
// what can't be fetched leaves French
await changeLanguage(preferences.language).catch(() => undefined);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
const known = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
// A worker that is here looks for a new version at once; the first one lets the first screen pass.
setTimeout(() => registerSW({ immediate: true }), known ? 0 : firstScreen);

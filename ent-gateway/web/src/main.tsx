import './app/theme/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerSW } from 'virtual:pwa-register';
import { App } from './app/App';
import { loadMessages, startLanguage } from './app/i18n';
import { readPreferences, showPreferences } from './app/preferences';

const preferences = readPreferences();
showPreferences(preferences);
await startLanguage(preferences.language);
await Promise.all(['app/ui', 'app/errors'].map((namespace) => loadMessages(namespace)));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
registerSW({ immediate: true });

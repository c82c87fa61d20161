export { type Preferences, readPreferences, showPreferences, textSizes, themes } from './preferences';
export { usePreferences } from './usePreferences';

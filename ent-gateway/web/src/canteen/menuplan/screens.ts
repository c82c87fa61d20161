export { MenuPlanScreen } from './components/MenuPlanScreen';
export { LibraryScreen } from './components/LibraryScreen';
export { SettingsScreen } from './components/SettingsScreen';

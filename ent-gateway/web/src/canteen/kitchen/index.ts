export { KitchenScreen } from './components/KitchenScreen';
export { LibraryScreen } from './components/LibraryScreen';
export { SettingsScreen } from './components/SettingsScreen';

export { BlogSettingsScreen } from './components/BlogSettingsScreen';

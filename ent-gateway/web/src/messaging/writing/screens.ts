export { HistoryScreen } from './components/HistoryScreen';
export { TextScreen } from './components/TextScreen';
export { TextsScreen } from './components/TextsScreen';

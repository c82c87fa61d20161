export { ClassEntryScreen } from './components/ClassEntryScreen';
export { EntryScreen } from './components/EntryScreen';

export { DeskQueues } from './components/DeskQueues';
export { FamilySearch } from './components/FamilySearch';

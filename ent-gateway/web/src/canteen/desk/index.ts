export { type Family, getFamily, searchFamilies } from './api';
export { DeskQueues } from './components/DeskQueues';
export { FamilySearch } from './components/FamilySearch';

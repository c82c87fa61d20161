export { searchFamilies } from './api';
export { FamilySearch } from './components/FamilySearch';

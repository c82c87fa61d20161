export { FamiliesScreen } from './components/FamiliesScreen';
export { FamilyScreen } from './components/FamilyScreen';
export { ListScreen } from './components/ListScreen';

export { AccountsScreen } from './components/AccountsScreen';
export { FamilyAccountScreen } from './components/FamilyAccountScreen';
export { OwnAccountScreen } from './components/OwnAccountScreen';

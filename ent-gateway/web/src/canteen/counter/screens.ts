export { BatchScreen } from './components/BatchScreen';
export { HouseholdScreen } from './components/HouseholdScreen';
export { NewFamilyScreen } from './components/NewFamilyScreen';
export { PersonScreen } from './components/PersonScreen';
export { QuotientFor } from './components/QuotientFor';
export { AbsenceFor, CustodyFor, FileFor, TermFor } from './components/screensFor';

export { AbsenceDeskScreen } from './components/AbsenceDeskScreen';
export { AbsenceScreen } from './components/AbsenceScreen';

export { AbsenceScreen } from './components/AbsenceScreen';

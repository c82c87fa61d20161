export { delayQuery } from './api';
export { AbsenceScreen } from './components/AbsenceScreen';

export { callOffLeaving } from './api';
export { LeavingList } from './components/LeavingList';
export { LeavingRule } from './components/LeavingRule';
export { LeavingNotice, LeavingPill, OwnLeaving } from './components/OwnLeaving';
export { useLeavings } from './useLeavings';
export { useEndsWords } from './words';

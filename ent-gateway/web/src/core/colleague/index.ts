export type { Colleague, Confirmation, FoundColleague } from './api';
export { ColleagueSearch } from './components/ColleagueSearch';
export { NewcomerForm } from './components/NewcomerForm';
export { endOfYear } from './endOfYear';
export { fullName } from './fullName';
export { useInviting } from './useInviting';

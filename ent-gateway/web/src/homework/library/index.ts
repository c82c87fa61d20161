export { Cover } from './components/Cover';
export { DeskLink } from './components/DeskLink';
export { keptByTownQuery } from './townKeeping';
export { keepSchool } from './useKeptSchool';

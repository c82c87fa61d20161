export { Cover } from './components/Cover';
export { DeskLink } from './components/DeskLink';
export { HeartButton, OwnHeart } from './components/HeartButton';
export { keptByTownQuery } from './townKeeping';
export { keepSchool } from './useKeptSchool';
export { useOwnReadings } from './useOwnReadings';

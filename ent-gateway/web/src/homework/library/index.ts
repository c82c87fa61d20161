export { Cover } from './components/Cover';
export { DeskLink } from './components/DeskLink';
export { OwnHeart } from './components/HeartButton';

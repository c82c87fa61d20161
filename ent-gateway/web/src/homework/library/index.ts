export { Cover } from './components/Cover';
export { DeskLink } from './components/DeskLink';

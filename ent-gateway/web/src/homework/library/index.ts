export { Cover } from './components/Cover';

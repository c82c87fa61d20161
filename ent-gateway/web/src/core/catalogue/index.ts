export { ToSeeTiles } from './components/ToSeeTiles';

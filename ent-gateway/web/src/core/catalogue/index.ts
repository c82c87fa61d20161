export { DeadLinks } from './components/DeadLinks';
export { PlayersCard } from './components/PlayersCard';
export { ToSeeTiles } from './components/ToSeeTiles';

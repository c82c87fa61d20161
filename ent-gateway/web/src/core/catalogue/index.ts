export { toSeeQuery } from './api';
export { PlayersCard } from './components/PlayersCard';
export { ToSeeTiles } from './components/ToSeeTiles';

export { OwnStandIns } from './components/OwnStandIns';
export { ReplacementCard } from './components/ReplacementCard';

export { ReplacementCard } from './components/ReplacementCard';

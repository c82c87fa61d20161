export { DeskQueues } from './components/DeskQueues';

export { EventsScreen } from './components/EventsScreen';

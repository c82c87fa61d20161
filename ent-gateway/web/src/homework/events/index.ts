export { EventsOfWeek } from './components/EventsOfWeek';

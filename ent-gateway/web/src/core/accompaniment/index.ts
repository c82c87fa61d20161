export { AccompanimentCard } from './components/AccompanimentCard';

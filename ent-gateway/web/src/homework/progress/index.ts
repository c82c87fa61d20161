export { ReadProgress } from './components/ReadProgress';

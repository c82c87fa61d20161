export { TrailScreen } from './components/TrailScreen';

export { OpeningScreen } from './components/OpeningScreen';

export { FoundingScreen } from './FoundingScreen';

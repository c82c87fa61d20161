export { ProgressScreen } from './components/ProgressScreen';

export { ProgressScreen } from './components/ProgressScreen';
export { ReadProgress } from './components/ReadProgress';

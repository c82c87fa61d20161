export { PupilScreen } from './components/PupilScreen';

export { ClassHomeScreen } from './components/ClassHomeScreen';

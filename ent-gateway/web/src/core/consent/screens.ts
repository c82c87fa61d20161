export { ClassConsentsScreen } from './components/ClassConsentsScreen';
export { OwnConsentsScreen } from './components/OwnConsentsScreen';
export { PupilConsentsScreen } from './components/PupilConsentsScreen';

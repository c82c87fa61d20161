export { AccompaniedHome } from './components/AccompaniedHome';
export { AccompaniedClassScreen } from './components/AccompaniedClassScreen';
export { AccompaniedPupilScreen } from './components/AccompaniedPupilScreen';

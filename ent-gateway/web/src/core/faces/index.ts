export { type FacePupil, type FacesPlace } from './api';
export { FaceChoice } from './components/FaceChoice';
export { usePupils } from './usePupils';

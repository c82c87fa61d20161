export { reopenClass } from './api';
export { ClassCare } from './components/ClassCare';
export { RemovePlace } from './components/RemovePlace';

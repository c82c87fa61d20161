export { excuse } from './api';
export { forgetNames } from './store';

export { askedOf } from './asked';
export { usePostponed } from './postponed';

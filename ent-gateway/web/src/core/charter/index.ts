export { askedOf } from './asked';

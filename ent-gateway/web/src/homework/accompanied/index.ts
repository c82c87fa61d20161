export { accompaniedQuery } from './api';
